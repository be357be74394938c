"""Spanish words of the router.

Phrases are separated by commas; `tabla(s)` and `gener(a|ar)` stand for all their variants. Accents
may be left out by the user.
"""

from crudflow.domain.routing.concepts import Concept

WORDS = {
    Concept.BACK: """
        servidor, lado del servidor, parte del servidor, lado servidor, parte de backend, back, lado
        back, parte del back
    """,
    Concept.FRONT: """
        lado del cliente, parte del cliente, lado cliente, cliente web, frontal, front, lado front,
        parte del front
    """,
    Concept.SCREEN: """
        navegador, interfaz, interfaz de usuario, interfaz web, interfaz gráfica, interfaces de
        usuario, interfaces, interfaz de administración, panel visual, interfaz del usuario, iu
    """,
    Concept.STACK: "ambos lados, ambas partes, toda la pila, de extremo a extremo",
    Concept.CRUD: """
        operación(es) crud, operaciones crud, operaciones básicas, funcionalidad crud, funciones
        crud, operaciones estándar
    """,
    Concept.API: "api, apis, api web, apis crud, capa de api",
    Concept.ENDPOINT: """
        endpoint(s), punto(s) de acceso, punto(s) de entrada, ruta(s), api rest, apis rest,
        endpoints rest, controlador(es), interfaz rest, servicio(s) rest, rutas crud, rutas rest,
        interfaces rest
    """,
    Concept.MODEL: """
        modelo(s), modelos de datos, esquemas pydantic, modelos sqlalchemy
    """,
    Concept.CLIENT: """
        cliente(s) de api, cliente(s) de la api, cliente api, cliente tipado, llamadas a la api,
        llamadas api, hooks de react, hooks, cliente de api tipado, cliente typescript, tipos de
        typescript, tipos typescript, servicios tipados, clientes api
    """,
    Concept.SERVICE: """
        servicio(s), capa de servicios, capa de datos, capa de servicio, tipos, capa de acceso a la
        api, capa de acceso a datos
    """,
    Concept.PAGE: """
        página(s), pantalla(s), formulario(s), páginas crud, pantallas crud, vista(s) de lista,
        vista(s) de detalle, formulario(s) de edición, página(s) de lista, página(s) de detalle,
        panel de administración, páginas web, listado(s), formulario(s) de alta
    """,
    Concept.VIEW: "vista(s), lista(s), detalle(s), componente(s)",
    Concept.SETUP: """
        configuración inicial, configuración, esqueleto, estructura, estructura base, base,
        andamiaje, puesta en marcha, plantilla, cimientos, inicialización, estructura inicial,
        proyecto base, proyecto vacío, nuevo proyecto, proyecto nuevo, punto de partida, montaje,
        armazón
    """,
    Concept.PROJECT: "proyecto(s), repositorio, base de código",
    Concept.APP: """
        aplicación, aplicaciones, app, sistema, sitio, software, aplicación web
    """,
    Concept.EVERYTHING: """
        todo, todo el código, la totalidad, todo lo necesario, todas las partes
    """,
    Concept.CODE: "código, parte(s), capa(s), cosas, archivos, módulo(s), función, funciones",
    Concept.MAKE: """
        pon a disposición, poner a disposición, crea, crear, cree, creado(s), genera, generar,
        genere, generado(s), haz, hacer, haga, construye, construir, construya, escribe, escribir,
        escriba, desarrolla, desarrollar, añade, añadir, agrega, agregar, implementa, implementar,
        produce, producir, expon, expón, exponer, exponga, publica, publicar, dame, dar, da, monta,
        arma, armar, realiza, realizar, elabora, elaborar, pon, poner, creación, generación, créame,
        hazme, genérame, genéral(a|o|as|os), créal(a|o|as|os), hazl(a|o|as|os),
        constrúyel(a|o|as|os), escríbel(a|o|as|os), génér(a|e)nos, créanos, haznos, proporciona,
        expuestas
    """,
    Concept.START: """
        configura, configurar, configure, inicializa, inicializar, prepara, preparar, prepare,
        montar, inicia un nuevo, iniciar un nuevo, arranca un nuevo, pon en marcha, poner en
        marcha, desde cero, levanta, levantar, arrancar un nuevo
    """,
    Concept.CONNECT: """
        conecta, conectar, enlaza, enlazar, integra, integrar, vincula, vincular
    """,
    Concept.MANAGE: """
        gestiona, gestionar, gestión, administrar, administra, accesible(s), disponible(s)
    """,
    Concept.EDIT: """
        leer, lectura, editar, edición, modificar, ver, mostrar, muestra, actualizar, listar,
        consultar, borrado, buscar, guardar, visualizar, alta, baja, consulta
    """,
    Concept.ALL: """
        todas las, todos los, todas, todos, cada, cada una de las, cada uno de los, todas mis,
        todas nuestras, cada una
    """,
    Concept.TABLE: "tabla(s), entidad(es), datos, registro(s), fila(s)",
    Concept.WHOLE: """
        entero, entera, completo, completa, completos, completas, toda la, todo el
    """,
    Concept.AND: """
        y, e, además, luego, después, también, así como, y luego, más, por último, primero
    """,
    Concept.OR: "o, u, o bien",
    Concept.WITH: "con, incluyendo, incluido, incluida, junto con",
    Concept.FOR: """
        para, de, del, en, por, sobre, al, a, vía, mediante, desde, hacia, entre, bajo, d, pa
    """,
    Concept.USE: """
        que, quien, donde, usando, utilizando, consumiendo, para que, basado en, basados en, que
        llaman, que llaman a, que llamen a, que consumen, que consuman, que usan, que usen, que
        utilizan, que invocan, para llamar a, para consumir, que se conectan a, cuyo, cuya,
        llamando, a partir de
    """,
    Concept.WHEN: """
        cuando, porque, después de, antes de, si, mientras, aunque, ya que, una vez que
    """,
    Concept.BUT: "pero, sino, ahora, sin embargo, más bien",
    Concept.NOT: """
        no, sin, excepto, salvo, menos, ni, nunca, ningún, ninguna, nada de, en lugar de, en vez
        de, a excepción de, tampoco, no hace falta, exceptuando
    """,
    Concept.NEED: """
        quiero, queremos, necesito, necesitamos, quisiera, quisiéramos, me gustaría, nos gustaría,
        hace falta, hacen falta, quiere, necesita, deseo, deseamos, debe, deben, necesito que,
        quiero que, tener, me gustaría tener, nos hace falta, debe ser, deben ser, tarea, hay que,
        tenemos que
    """,
    Concept.ASK: """
        por favor, puedes, podrías, podría, pueden, gracias, porfa, puede, podemos tener, muchas
        gracias, ayúdame con, vamos a
    """,
    Concept.ONLY: """
        solo, sólo, solamente, únicamente, nada más, exclusivamente, por ahora, de momento
    """,
    Concept.DONE: """
        existente(s), ya, existe(n), ya existe(n), tenemos, ya tenemos, tengo, listo, lista ya,
        está listo, hecho, terminado, está hecho, está terminado, ya está, están listas, ayer, la
        semana pasada
    """,
    Concept.IS: """
        es, son, están, era, eran, fue, parece, será, hay, ha, han, tiene, tienen, estoy, estamos,
        eres, somos, sido, ha sido
    """,
    Concept.NEEDED: """
        falta, faltan, necesario, necesaria, necesarios, requerido, pendiente, por hacer
    """,
    Concept.SUBJECT: "yo, nosotros, tú, usted",
    Concept.QUESTION: """
        cómo, por qué, cuál, cuáles, cuánto, cuántos, cuántas, dónde está, qué es
    """,
    Concept.FILLER: """
        el, la, los, las, un, una, unos, unas, uno, este, esta, estos, estas, mi, mis, nuestro,
        nuestra, nuestros, nuestras, su, sus, lo, me, te, nos, se, le, nuevo, nueva, nuevos, nuevas,
        simple(s), moderno, moderna, tipado, tipada, tipados, hola, correspondiente(s), rápido,
        rápidamente, hoy, mañana, buenos, buenas, buenos días, básico, básica, estándar, limpio,
        limpia, inicial, vacío, vacía, primer, primera, esto, asociado(s), pequeño, pequeña,
        principal, urgente, relacionadas, relacionados, saludos, grande, cuanto antes, favor, pueda,
        puedan
    """,
    Concept.FEATURE: """
        pruebas, validación, documentación, búsqueda, filtros, paginación, migraciones
    """,
    Concept.AUDIENCE: """
        usuario(s), cliente(s), equipo, compañeros, desarrolladores, empresa, escuela
    """,
    Concept.FOREIGN_VERB: """
        elimina, eliminar, borra, borrar, despliega, desplegar, describe, describir, explica,
        explicar, traduce, traducir, arregla, arreglar, corrige, corregir, prueba, probar, compara,
        comparar, renombra, renombrar, migra, migrar, optimiza, optimizar, mejora, mejorar, envía,
        enviar, imprime, imprimir, reserva, reservar, cuenta, contar, ignora, ignorar, olvida,
        olvidar, resume, resumir, responde, responder, clasifica, clasificar, verifica, verificar,
        revisa, revisar, detén, detener, reinicia, reiniciar, dibuja, dibujar, importa, importar,
        exporta, exportar, documenta, refactoriza, refactorizar, analiza, analizar, vacía las,
        quita, quitar, ejecuta, ejecutar, instala, instalar, pide, pedir, estima, estimar,
        planifica, limpia la, limpiar, compra, comprar
    """,
    Concept.FOREIGN_THING: """
        reunión, reuniones, poema(s), tiempo, clima, chiste(s), informe(s), artículo(s),
        tutorial(es), manual, inicio de sesión, página de inicio, contraseña(s), instrucciones,
        costo, coste, pago(s), error(es), copia de seguridad, columna(s), diagrama(s),
        presentación, factura, pruebas unitarias, pruebas para, resumen, pregunta(s), autenticación
    """,
    Concept.SCHEMA: "base de datos, bases de datos, esquema, bd, esquema sql",
    Concept.PART: """
        conexión (a la|con la) base de datos, conexión a base de datos, archivo(s) de configuración,
        sesión de base de datos, estructura de carpetas
    """,
    Concept.ASIDE: """
        algo, antes, aquí, así, aún, bien, buen, bueno, casi, claro, cualquier, ella, ellos,
        entonces, esa, esas, ese, eso, esos, estar, gran, igual, mejor, misma, mismo, muchas, mucho,
        muy, otra, otras, otro, otros, poco, poder, realmente, sea, ser, siempre, tal, tan, todavía,
        tus, vez
    """,
}
