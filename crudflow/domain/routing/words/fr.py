"""French words of the router.

Phrases are separated by commas; `table(s)` and `génér(e|er)` stand for all their variants. Accents
may be left out by the user, and elided articles (`l'`, `d'`) are cut off before a look-up.
"""

from crudflow.domain.routing.concepts import Concept

WORDS = {
    Concept.BACK: """
        serveur, côté serveur, partie serveur, back, backend, côté backend, partie back
    """,
    Concept.FRONT: """
        front, côté client, partie cliente, frontal, partie front, côté front, partie frontend,
        application cliente
    """,
    Concept.SCREEN: """
        interface utilisateur, interface(s) web, interface graphique, interface d administration,
        interface admin, ihm, interface(s) utilisateurs, navigateur, interface de gestion, interface
        administration, interface, interfaces
    """,
    Concept.STACK: """
        de bout en bout, toute la stack, les deux côtés, les deux parties
    """,
    Concept.CRUD: """
        opération(s) crud, opération(s) de base, fonctionnalité(s) crud, fonctions crud, logique
        crud, opérations standard
    """,
    Concept.API: "api, apis, api web, api crud, couche api",
    Concept.ENDPOINT: """
        point(s) d accès, point(s) accès, point(s) de terminaison, point(s) terminaison, route(s),
        api rest, apis rest, endpoint(s) rest, endpoints crud, interface rest, contrôleur(s),
        service(s) rest, routes crud, routes rest
    """,
    Concept.MODEL: """
        modèle(s), modèles de données, modèles sqlalchemy, schémas pydantic
    """,
    Concept.CLIENT: """
        client api, client d api, clients api, client api typé, appels api, appels d api, appels à l
        api, hooks react, client typé, hooks, client typescript, types typescript, fonctions d
        appel, services typés, clients d api, (fonction|fonctions) d appel à l api, appels à l api
    """,
    Concept.SERVICE: """
        service(s), couche de services, couche service, couche de données, couche d accès à l api,
        couche d accès aux données
    """,
    Concept.PAGE: """
        page(s), écran(s), formulaire(s), vue(s) liste, vue(s) détail, pages crud, écrans crud,
        page(s) de liste, page(s) de détail, formulaire(s) de saisie, formulaires d édition, pages
        web, tableau(x) de données, pages d administration, pages admin, écran(s) de saisie,
        fiche(s), fiche(s) détaillée(s), vue(s) détaillée(s)
    """,
    Concept.VIEW: "vue(s), liste(s), détail(s), composant(s)",
    Concept.SETUP: """
        mise en place, squelette, structure de base, structure, ossature, base, fondation(s),
        initialisation, configuration initiale, configuration, amorce, modèle de projet, socle,
        projet vide, nouveau projet, projet de base, application vide, point de départ, échafaudage
    """,
    Concept.PROJECT: "projet(s), dépôt, base de code",
    Concept.APP: """
        application(s), appli, site, logiciel, système, appli web, application web
    """,
    Concept.EVERYTHING: """
        tout, l ensemble, tout le code, la totalité, tout ce qu il faut
    """,
    Concept.CODE: """
        code, partie(s), couche(s), choses, fichiers, module(s), morceau(x), fonction(s)
    """,
    Concept.MAKE: """
        crée, créer, créez, créé(e|s|es|), génère, générer, générez, généré(e|s|es|), fais, faire,
        faites, construi(s|re|t|sez), écri(s|re|vez|t), développe(r|z|), ajoute(r|z|),
        implémente(r|z|), produi(s|re), expose(r|z|), exposé(e|s|es|), publie(r|z|), fourni(s|r),
        donne(r|z|), rends, rendre, rend, réalise(r|z|), bâtir, création, génération, met, mets,
        mettre, mettez, mets à disposition, mettre à disposition, mettez à disposition, donne moi,
        fabrique
    """,
    Concept.START: """
        mettre en place, mets en place, mettez en place, initialise(r|z|), configure(r|z|),
        prépare(r|z|), installe(r|z|) le projet, démarre(r|z|) un nouveau, amorce(r|z),
        échafaude(r|z|), lance(r|z|) un nouveau, partir de zéro, monter, monte
    """,
    Concept.CONNECT: """
        connecte(r|z|), relie(r|z|), branche(r|z|), raccorde(r|z|), intègre(r|z)
    """,
    Concept.MANAGE: """
        gérer, gère, gestion, administrer, accessible(s), disponible(s), consultables
    """,
    Concept.EDIT: """
        lire, lecture, modifier, modifie, afficher, affiche, consulter, éditer, édition, mise à
        jour, mettre à jour, lister, suppression, chercher, enregistrer, voir, visualiser, saisir
    """,
    Concept.ALL: """
        tout(e|es), tous, toutes les, tous les, chaque, chacune des, chacun des, l ensemble des,
        ensemble des, toutes nos, tous nos, toutes mes
    """,
    Concept.TABLE: """
        table(s), entité(s), données, enregistrement(s), tables de la base, ligne(s)
    """,
    Concept.WHOLE: """
        entier, entière, complet, complète, complets, complètes, intégrale, toute l, toute la
    """,
    Concept.AND: """
        et, ainsi que, puis, ensuite, aussi, également, et aussi, et puis, enfin, d abord
    """,
    Concept.OR: "ou, soit, ou bien",
    Concept.WITH: "avec, y compris, incluant, comprenant",
    Concept.FOR: """
        pour, de, du, des, d, sur, dans, en, par, à, au, aux, côté, via, chez, vers, sous, entre,
        depuis, pendant, pr
    """,
    Concept.USE: """
        qui, que, dont, afin de, afin que, permettant, pour que, utilisant, consommant, basé sur,
        basés sur, appelant, qui appellent, qui consomment, qui utilisent, qui interrogent, pour
        appeler, pour consommer, pour interroger, qui appelle, qui consomme, qu, s appuyant sur, en
        utilisant
    """,
    Concept.WHEN: """
        quand, lorsque, parce que, après, avant, si, dès que, puisque, car, pendant que, une fois
    """,
    Concept.BUT: "mais, cependant, maintenant, plutôt, par contre, toutefois",
    Concept.NOT: """
        ne, pas, pas de, pas les, sans, sauf, hormis, excepté, ni, jamais, aucun, aucune, hors, à
        part, au lieu de, à l exception de, à l exception des, à exception des, n, pas besoin de,
        mis à part
    """,
    Concept.NEED: """
        je veux, on a besoin d, nous avons besoin d, nous voulons, je voudrais, nous voudrions,
        voudrais, veux, besoin de, besoin d, besoin, j ai besoin de, j ai besoin des, nous avons
        besoin de, nous avons besoin des, on a besoin de, on a besoin des, il nous faut, il me faut,
        il faut, faut, j aimerais, nous aimerions, aimerais, souhaite, souhaitons, je souhaite, nous
        souhaitons, on veut, on voudrait, doit, doivent, avoir, doit être, doivent être, j ai besoin
        d un, j aimerais avoir, je voudrais avoir, tâche, être, il nous faudrait, il me faudrait, il
        faudrait, faudrait
    """,
    Concept.ASK: """
        s il vous plaît, s il te plaît, svp, stp, merci, merci de, peux tu, pouvez vous, pourrais
        tu, pourriez vous, veuillez, merci d avance, tu peux, vous pouvez, est ce que tu peux, peut
        on avoir, il te plaît, il vous plaît
    """,
    Concept.ONLY: """
        seulement, uniquement, juste, rien que, seul, seule, simplement, que le, d abord le
    """,
    Concept.DONE: """
        existant(e|s|es|), déjà, existe(nt|), nous avons, nous avons déjà, on a déjà, j ai déjà,
        terminé, est prêt, prêt(e|s|es|), est terminé, fini, est fait, en place, hier, la semaine
        dernière
    """,
    Concept.IS: """
        est, sont, était, étaient, semble, sera, seront, fait, ont, c est, il y a, été, suis,
        sommes, avait, avons, a été
    """,
    Concept.NEEDED: """
        manque, manquent, nécessaire(s), requis, à faire, il manque, sont nécessaires
    """,
    Concept.SUBJECT: "je, j, nous, tu, vous, il, elle, ils, elles, on",
    Concept.QUESTION: """
        comment, pourquoi, quel, quelle, quels, quelles, est ce que, qu est ce que, combien, où
        est, qui a, quoi, c est quoi, quand est ce que
    """,
    Concept.FILLER: """
        le, la, les, l, un, une, ces, cette, ce, cet, notre, nos, mon, ma, mes, son, sa, ses, leur,
        leurs, me, te, moi, y, se, s, nouveau, nouvelle, nouveaux, nouvelles, simple(s), propre(s),
        moderne(s), typé(e|s|es|), bonjour, salut, correspondant(e|s|es|), associé(e|s|es|), voici,
        là, rapidement, aujourd hui, demain, petit(e|s|), de base, premier, première, standard,
        comme d habitude, m, nos tables, initial(e|es|), vide(s), principal(e|es|), web, en premier,
        cordialement, c, deux, votre, vos, quelques, peut, peuvent, sur le web
    """,
    Concept.FEATURE: """
        tests, validation, documentation, recherche, tri, filtres, pagination, migrations
    """,
    Concept.AUDIENCE: """
        utilisateur(s), client(s), équipe, collègue(s), développeur(s), école, entreprise
    """,
    Concept.FOREIGN_VERB: """
        supprime(r|z|), efface(r|z|), déploie, déployer, déployez, décri(s|re|vez), explique(r|z|),
        tradui(s|re), répare(r|z|), corrige(r|z|), teste(r|z|), compare(r|z|), renomme(r|z|),
        migre(r|z|), optimise(r|z|), améliore(r|z|), envoie, envoyer, envoyez, imprime(r|z|),
        réserve(r|z|), compte(r|z|), ignore(r|z|), oublie(r|z|), résume(r|z|), réponds, répondre,
        classe(r|z), vérifie(r|z|), arrête(r|z|), redémarre(r|z|), vide(r|z), dessine(r|z|),
        importe(r|z|), exporte(r|z|), sauvegarde(r|z|), analyse(r|z|), documente(r|z|),
        refactorise(r|z|), commande(r|z), montre(r|z|), raconte(r|z|), planifie(r|z|),
        estime(r|z|), nettoie, retire(r|z|), enlève, enlever, exécute(r|z|), lance le, lance la,
        installe(r|z|), achète, acheter
    """,
    Concept.FOREIGN_THING: """
        réunion(s), poème(s), météo, temps, blague(s), rapport(s), article(s), tutoriel(s), manuel,
        connexion, page de connexion, page d accueil, page accueil, mot(s) de passe, instructions,
        coût, paiement, erreur(s), bogue(s), colonne(s), diagramme(s), présentation(s), facture,
        documentation de, unit tests, tests unitaires, tests pour, question(s), authentification
    """,
    Concept.SCHEMA: "base de données, bases de données, bdd, schéma, schéma sql",
    Concept.PART: """
        connexion (à la|a la|à une) (base|base de données|bdd), connexion bdd, point d'entrée,
        fichier(s) de configuration, session de base de données, arborescence
    """,
    Concept.ASIDE: """
        ai, ainsi, alors, assez, autre, autres, beau, beaucoup, belle, bien, bon, bonne, cela,
        celle, celui, ceux, chacun, chacune, comme, donc, encore, ensemble, eux, fois, ici, lui,
        mieux, moins, même, non plus, notamment, oui, peu, plus tard, plusieurs, surtout, t, ta,
        tes, toi, ton, toujours, tous les jours, trop, très, voilà, vraiment, ça
    """,
}
