import { Component, ReactNode } from "react";

/** Shows what went wrong in the place of a page that cannot be drawn. */
export class Fallback extends Component<{ children: ReactNode }, { problem: string | null }> {
  state = { problem: null };

  static getDerivedStateFromError(error: Error): { problem: string } {
    return { problem: error.message };
  }

  render(): ReactNode {
    if (this.state.problem === null) return this.props.children;
    return (
      <main className="empty" role="alert">
        <h1>The board cannot be shown</h1>
        <pre>{this.state.problem}</pre>
        <p>Are the functions of progress_board deployed, in the version of this page?</p>
        <button onClick={() => window.location.reload()}>Try again</button>
      </main>
    );
  }
}
