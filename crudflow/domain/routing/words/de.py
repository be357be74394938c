"""German words of the router.

Phrases are separated by commas; `tabelle(n)` and `(e|en)` stand for all their variants. Umlauts
are also recognised written out (`ae`, `oe`, `ue`); compounds are taken apart where they are read.
"""

from crudflow.domain.routing.concepts import Concept

WORDS = {
    Concept.BACK: """
        serverseite, serverseitig(e|en|er|es), serverteil, serveranwendung, hintergrunddienst
    """,
    Concept.FRONT: "clientseite, clientseitig(e|en|er|es), weboberflache des clients",
    Concept.SCREEN: """
        oberfläche(n), benutzeroberfläche(n), nutzeroberfläche(n), bedienoberfläche(n),
        weboberfläche(n), benutzerschnittstelle(n), admin oberfläche, verwaltungsoberfläche(n)
    """,
    Concept.STACK: "beide seiten, beide teile, vorne und hinten",
    Concept.CRUD: """
        crud operation(en), crud funktion(en), crud funktionalität, crud logik, anlegen lesen
        ändern löschen, grundoperationen, standardoperationen
    """,
    Concept.API: """
        schnittstelle(n), api schnittstelle(n), crud schnittstelle(n), apis
    """,
    Concept.ENDPOINT: """
        endpunkt(e|en|s|), rest schnittstelle(n), rest endpunkt(e|en|), api endpunkt(e|en|), http
        schnittstelle(n), route(n), routen, controller, rest dienst(e), crud endpunkt(e|en|), rest
        api(s), http endpunkt(e|en|)
    """,
    Concept.MODEL: """
        modelle(n), modell, datenmodelle, modellklasse(n), datenbankmodelle
    """,
    Concept.CLIENT: """
        api aufruf(e|en|), api anbindung, anbindung an die api, typisierte(r|n|) client(s), api
        clients, typisierte(n|r|) services, typisierte(n|r|) dienste, api hooks, typdefinitionen,
        (fetch|api|aufruf) funktion(en)
    """,
    Concept.SERVICE: """
        dienst(e|en|), services, serviceschicht, datenschicht, dienstschicht, typen, api schicht
    """,
    Concept.PAGE: """
        seite(n), webseite(n), maske(n), eingabemaske(n), formular(e|en|), eingabeformular(e|en|),
        bildschirm(e), bildschirmmaske(n), listenansicht(en), detailansicht(en), listenseite(n),
        detailseite(n), übersichtsseite(n), bearbeitungsformular(e), bearbeitungsseite(n),
        formularseite(n), verwaltungsseite(n), adminseite(n), admin seite(n), admin maske(n), admin
        bereich, crud seiten, crud masken, tabellenansicht(en), bearbeitungsmaske(n), dialog(e|en|),
        pflegemaske(n), adminbereich, erfassungsmaske(n), verwaltungsmaske(n), eingabeseite(n)
    """,
    Concept.VIEW: "ansicht(en), liste(n), detail(s), übersicht(en), komponente(n)",
    Concept.SETUP: """
        grundgerüst(e|s|), gerüst(e|s|), projektgerüst(e|s|), grundstruktur, projektstruktur,
        projektaufbau, grundlage(n), projektvorlage, vorlage, basisprojekt, grundaufbau,
        ersteinrichtung, einrichtung, grundeinrichtung, projekteinrichtung, aufsetzen des projekts,
        rahmen, codegerüst, neues projekt, neues fastapi projekt, leeres projekt, startprojekt,
        initialisierung, grundkonfiguration, skelett, basis, fundament, grundstein, startpunkt
    """,
    Concept.PROJECT: "projekt(e|s|es|), codebasis, repo",
    Concept.APP: """
        anwendung(en), applikation, webanwendung, webapp, system, programm, software
    """,
    Concept.EVERYTHING: """
        alles, das ganze, alle teile, komplett alles, alle schichten
    """,
    Concept.CODE: "teil(e|s|), schicht(en), kram, zeug, sachen, quellcode, modul(e)",
    Concept.MAKE: """
        erstell(e|en|t|st), generier(e|en|t), erzeug(e|en|t), bau(e|en|t|), schreib(e|en|t|),
        entwickl(e|en), entwickeln, entwickelt, leg(e|en|t|), anlegen, angelegt, mach(e|en|t|),
        implementier(e|en|t), programmier(e|en|t), füg(e|en), hinzufügen, ergänz(e|en),
        liefer(e|n), stell(e|en|), bereitstellen, bereit, verfügbar, zugänglich, zur verfügung,
        gib, geben, mir, veröffentlich(e|en|), hätte gern, hätten gern, ausgeben, umsetzen, setze
        um, anbieten, bereitgestellt, erstellung, generierung, bring, bringe, auf die beine,
        aufbauen
    """,
    Concept.START: """
        richte, einrichten, einzurichten, eingerichtet, aufsetzen, aufzusetzen, setz(e|en|t|),
        aufgesetzt, initialisier(e|en|t), vorbereiten, bereite, hochziehen, starte ein neues, lege
        ein neues, ein neues, ein leeres, neu anlegen, aus dem boden stampfen
    """,
    Concept.CONNECT: "verbinde(n), anbinden, binde, verknüpf(e|en), anbindung",
    Concept.MANAGE: """
        verwalt(e|en|et), pflege(n), verwaltung, bedienen, erreichbar, abrufbar, bearbeitbar
    """,
    Concept.EDIT: """
        lesen, ändern, bearbeiten, anzeigen, anschauen, ansehen, aktualisieren, speichern, laden,
        suchen, auflisten, eintragen, erfassen, abrufen, anzuzeigen, abzufragen, abfragen,
        einsehen, zeige, zeig
    """,
    Concept.ALL: """
        jede(r|n|s|m|), jeweils, sämtliche(r|n|), je, pro, jeweilige(n|), für jede einzelne, alle,
        allen, aller, (je|jeweils) (ein|eine|einen) pro, (je|jeweils) (ein|eine|einen) für jede
    """,
    Concept.TABLE: """
        tabelle(n), datenbanktabelle(n), entität(en), entity, datensätze(n), daten, stammdaten,
        datensatz, objekte, einträge
    """,
    Concept.WHOLE: """
        ganze(n|s|r|), gesamte(n|s|r|), komplett(e|en|es|er|), vollständig(e|en|es|er|)
    """,
    Concept.AND: """
        und, sowie, dann, danach, auch, außerdem, anschließend, zusätzlich, plus, als auch,
        ebenfalls
    """,
    Concept.OR: "oder, entweder, beziehungsweise, bzw",
    Concept.WITH: "mit, inklusive, inkl, samt, einschließlich, mitsamt",
    Concept.FOR: """
        für, als, von, vom, im, in, auf, über, per, via, fürs, zu, zum, zur, des, der, dem, den,
        bei, an, am, aus, beim, ins, unter, durch, vor, hinter, zwischen, um, ab, betreffend
    """,
    Concept.USE: """
        welche(r|s|n|), damit, so dass, sodass, basierend auf, anhand, gegen, nutzt, verwendet,
        aufruft, aufrufen, nutzen, verwenden, die wir, die ich, wo, womit, die das, die die, das
        die, mithilfe, unter verwendung, auf denen man, auf denen, ansprechen, konsumieren,
        benutzen, mit denen, in denen, über die, aufruft, anspricht, konsumiert
    """,
    Concept.WHEN: """
        wenn, weil, nachdem, bevor, sobald, während, falls, da, bis, obwohl, seit, nach
    """,
    Concept.BUT: "aber, jedoch, sondern, jetzt, nun, stattdessen, doch",
    Concept.NOT: """
        nicht, kein, keine, keinen, keiner, keinerlei, ohne, außer, ausgenommen, anstatt, statt,
        niemals, nie, weder, noch nicht, abgesehen von, bis auf, exklusive, lass weg, weglassen
    """,
    Concept.NEED: """
        brauche, brauchen, braucht, benötige, benötigen, benötigt, will, wollen, wollt, möchte,
        möchten, hätte gerne, hätten gerne, hätte ich gern, hätte ich gerne, hätten wir gern, ich
        brauche, wir brauchen, ich benötige, wir benötigen, ich möchte, wir möchten, ich will, wir
        wollen, ich hätte gern, ich hätte gerne, wir hätten gern, wir hätten gerne, soll, sollen,
        sollte, sollten, muss, müssen, bräuchte, bräuchten, ich bräuchte, wir bräuchten, wünsche,
        brauchen wir, brauche ich, möchte ich, will ich, benötigen wir, wollen wir, aufgabe, soll
        es, sollen es, soll es bitte
    """,
    Concept.ASK: """
        bitte, kannst du, könntest du, können sie, könnten sie, können wir, danke, vielen dank,
        kannst du bitte, könntest du bitte, würdest du, würden sie, lass uns, gerne, gern, mal,
        doch bitte
    """,
    Concept.ONLY: """
        nur, lediglich, bloß, ausschließlich, allein, zunächst, erstmal, vorerst, einzig
    """,
    Concept.DONE: """
        vorhanden, vorhandene(n|r|s|), bestehend, bestehende(n|r|s|), existierende(n|r|s|),
        existiert, existieren, gibt es, gibt es schon, fertig, schon, bereits, wir haben, ich habe,
        haben wir, habe ich, steht schon, erledigt, läuft schon, gebaut haben, letzte woche,
        gestern
    """,
    Concept.IS: """
        ist, sind, war, waren, wird, werden, wurde, wurden, sei, scheint, bleibt, geht, hat, bin,
        habe, haben, hatte, hatten, bist, gewesen, sieht, lauft
    """,
    Concept.NEEDED: """
        fehlt, fehlen, nötig, erforderlich, noch zu tun, wird gebraucht, werden gebraucht,
        gebraucht, gewünscht, gesucht, noch offen, ist nötig, sind nötig, ist dran, fehlt noch,
        fehlen noch
    """,
    Concept.SUBJECT: "ich, wir, du, er, es, jemand",
    Concept.QUESTION: """
        wie, warum, was, wann, wer, wieso, weshalb, wozu, woher, wohin, ist das, sind die, ist der,
        hast du, habt ihr, gibt es ein, wieviel, wie viele, welche ist
    """,
    Concept.FILLER: """
        ein, eine, einen, einem, einer, eines, das, die, mein(e|en|er|), unser(e|en|er|es|), uns,
        neue(n|s|r|), neu, hallo, moin, servus, guten morgen, guten tag, hier, noch, einmal,
        typisierte(n|r|s|), typisiert, passende(n|s|r|), zugehörige(n|), entsprechende(n|r|s|),
        einzelne(n|), jetzt gleich, heute, morgen, schnell, automatisch, erste(n|s|r|), so, dazu,
        dafür, etwas, paar, standard, liebes team, hallo zusammen, freundliche grüße, viele grüße,
        grüße, lg, mfg, einfach, jeder einzelnen, ein paar, komplett neu, zuerst, erst, ersten,
        leere, leeren, leeres, sowohl, später nochmal, sie, diese, dieser, dieses, diesen, diesem,
        direkt, beide, beiden, am besten, kann, können, könnte, könnten, man, initiale, initialen,
        initialer
    """,
    Concept.QUALITY: """
        saubere(n|s|), einfache(n|s|), moderne(n|s|), übliche(n|), kleine(n|s|r|), einheitliche(n|),
        generische(n|), vernünftige(n|), gute, guten
    """,
    Concept.FEATURE: """
        tests, validierung, dokumentation, sortierung, suche, filter, seitennummerierung,
        fehlerbehandlung, migrationen
    """,
    Concept.AUDIENCE: """
        kunde(n), nutzer, benutzer, mitarbeiter, kollegen, entwickler, anwender, leute
    """,
    Concept.FOREIGN_VERB: """
        beschreib(e|en|), erklär(e|en|), teste(n|), verteil(e|en), ausliefern, installier(e|en),
        lösch(e|en|t|), entfern(e|en), übersetz(e|en), prüf(e|en), reparier(e|en), behebe(n),
        verbesser(e|n), optimier(e|en), umbenennen, benenne, migrier(e|en), vergleich(e|en),
        buch(e|en), schick(e|en), sende(n), zähl(e|en), druck(e|en), bestell(e|en),
        überarbeit(e|en), verwirf, zeichne(n), plan(e|en), importier(e|en), exportier(e|en),
        stopp(e|en), neustarten, schätz(e|en), ignorier(e|en), vergiss, klassifizier(e|en),
        antwort(e|en), gib aus, bewert(e|en), sichern, sichere, räum(e|en), aufräumen,
        dokumentier(e|en), erzähl(e|en), zusammenfassen, deploye(n), refaktorier(e|en),
        aktualisiere, ausführen, hochladen, verschick(e|en)
    """,
    Concept.FOREIGN_THING: """
        wetter, gedicht(e), witz(e), besprechung(en), sitzung, bericht(e), anleitung, handbuch,
        rechnung schreiben, anmeldeseite, anmeldung, login seite, startseite, kosten, angebot,
        fehler, artikel, brief, passwort, passwörter, spalte(n), index, sicherung, anweisung(en),
        unit tests, diagramm(e), bewerbung, gehalt, vortrag, unterricht, zusammenfassung, frage(n)
    """,
    Concept.SCHEMA: "datenbank(en), schema(s), datenbankschema(s)",
    Concept.LATER: """
        später, kommt später, kommen später, folgt, folgen, kann warten, können warten
    """,
    Concept.PART: """
        konfiguration, datenbankverbindung, datenbankanbindung, datenbanksession, db verbindung,
        datenbanksitzung, einstiegspunkt, ordnerstruktur, db session, projektordner
    """,
    Concept.ASIDE: """
        also, andere, anderen, auf einmal, besser, darauf, dass, davon, denn, dich, dir, dort, eben,
        eher, eigentlich, endlich, etwa, euch, ganz, gar, genau, gleich, gut, halt, ihnen, ihr,
        ihre, ihren, immer, irgendwie, ja, jemals, klar, kurz, mehr, mich, naturlich, sehen, sehr,
        sein, seine, selbst, sich, sicher, so weit, sogar, soweit, viel, viele, vielleicht, weiter,
        wieder, wirklich, wohl, zwar
    """,
}
