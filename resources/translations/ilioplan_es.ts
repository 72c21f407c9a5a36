<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name />
    <message>
        <source>contradicts itself: its header says {said_columns}×{said_rows} pixels and its picture has {columns}×{rows}</source>
        <translation>se contradice: su cabecera indica {said_columns}×{said_rows} píxeles y su imagen tiene {columns}×{rows}</translation>
    </message>
    <message>
        <source>contradicts itself: its header says {said_samples} samples of {said_bits} bits and its picture has {samples} of {bits}</source>
        <translation>se contradice: su cabecera indica {said_samples} muestras de {said_bits} bits y su imagen tiene {samples} de {bits}</translation>
    </message>
    <message>
        <source>is encoded as {bits}-bit JPEG, which is not read</source>
        <translation>está codificado como JPEG de {bits} bits, que no se lee</translation>
    </message>
    <message>
        <source>export it uncompressed or as JPEG baseline</source>
        <translation>expórtelo sin comprimir o como JPEG baseline</translation>
    </message>
    <message>
        <source>contradicts itself: it holds {planes} byte planes per pixel instead of {expected}</source>
        <translation>se contradice: contiene {planes} planos de bytes por píxel en lugar de {expected}</translation>
    </message>
    <message>
        <source>needs a decoder that is not installed ({missing})</source>
        <translation>necesita un decodificador que no está instalado ({missing})</translation>
    </message>
    <message>
        <source>install it with pip</source>
        <translation>instálelo con pip</translation>
    </message>
    <message>
        <source>is cut short: it holds no frame</source>
        <translation>está truncado: no contiene ningún fotograma</translation>
    </message>
    <message>
        <source>is damaged: its chain of frames is broken</source>
        <translation>está dañado: su cadena de fotogramas está rota</translation>
    </message>
    <message>
        <source>is cut short: it ends inside fragment {number}</source>
        <translation>está truncado: termina dentro del fragmento {number}</translation>
    </message>
    <message>
        <source>contradicts itself: it declares {declared} frames and holds {held}</source>
        <translation>se contradice: declara {declared} fotogramas y contiene {held}</translation>
    </message>
    <message>
        <source>no calibration: {problem}</source>
        <translation>sin calibración: {problem}</translation>
    </message>
    <message>
        <source>{across:.4g} × {down:.4g} mm per pixel, from the ultrasound regions</source>
        <translation>{across:.4g} × {down:.4g} mm por píxel, según las regiones de ecografía</translation>
    </message>
    <message>
        <source>rescales its grey levels beyond 16 bits</source>
        <translation>reescala sus niveles de gris más allá de 16 bits</translation>
    </message>
    <message>
        <source>has a broken Modality LUT</source>
        <translation>tiene una Modality LUT defectuosa</translation>
    </message>
    <message>
        <source>has a broken palette</source>
        <translation>tiene una paleta defectuosa</translation>
    </message>
    <message>
        <source>copy it again from its source</source>
        <translation>cópielo de nuevo desde su origen</translation>
    </message>
    <message>
        <source>export it again from its source</source>
        <translation>expórtelo de nuevo desde su origen</translation>
    </message>
    <message>
        <source>is not a DICOM file</source>
        <translation>no es un archivo DICOM</translation>
    </message>
    <message>
        <source>give a DICOM file or a folder of them</source>
        <translation>indique un archivo DICOM o una carpeta de ellos</translation>
    </message>
    <message>
        <source>is nested deeper than any real DICOM file</source>
        <translation>está anidado más profundamente que cualquier archivo DICOM real</translation>
    </message>
    <message>
        <source>declares more than memory can hold</source>
        <translation>declara más de lo que cabe en la memoria</translation>
    </message>
    <message>
        <source>is damaged: its header cannot be read</source>
        <translation>está dañado: no se puede leer su cabecera</translation>
    </message>
    <message>
        <source>frame {number} needs more memory than there is</source>
        <translation>el fotograma {number} necesita más memoria de la que hay</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>cierre otros programas e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>frame {number} cannot be decoded</source>
        <translation>no se puede decodificar el fotograma {number}</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>compruebe el nombre</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>no se permite leerlo</translation>
    </message>
    <message>
        <source>ask for permission to read it</source>
        <translation>pida permiso para leerlo</translation>
    </message>
    <message>
        <source>cannot be read: {cause}</source>
        <translation>no se puede leer: {cause}</translation>
    </message>
    <message>
        <source>unknown fault</source>
        <translation>error desconocido</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>compruebe el disco</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>indique un archivo</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>no es un archivo ordinario</translation>
    </message>
    <message>
        <source>give a DICOM file</source>
        <translation>indique un archivo DICOM</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>holds no DICOM attributes</source>
        <translation>no contiene atributos DICOM</translation>
    </message>
    <message>
        <source>does not say where its compressed content begins</source>
        <translation>no indica dónde empieza su contenido comprimido</translation>
    </message>
    <message>
        <source>unpacks to more than {limit} MB</source>
        <translation>se descomprime a más de {limit} MB</translation>
    </message>
    <message>
        <source>export it again without deflate compression</source>
        <translation>expórtelo de nuevo sin compresión deflate</translation>
    </message>
    <message>
        <source>is cut short</source>
        <translation>está truncado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>give an IVUS pullback or a venogram</source>
        <translation>indique una retirada de IVUS o un venograma</translation>
    </message>
    <message>
        <source>it does not say how fast the catheter was drawn</source>
        <translation>no indica a qué velocidad se retiró el catéter</translation>
    </message>
    <message>
        <source>its pullback rate of {rate:g} mm/s is not one that a motor has</source>
        <translation>su velocidad de retirada de {rate:g} mm/s no es propia de ningún motor</translation>
    </message>
    <message>
        <source>its motor is said to draw from frame {start} to {stop} of {frames}, which was not used</source>
        <translation>según el archivo, su motor retira del fotograma {start} al {stop} de {frames}; este dato no se usó</translation>
    </message>
    <message>
        <source>is ultrasound from outside the vessel, not IVUS</source>
        <translation>es una ecografía desde fuera del vaso, no IVUS</translation>
    </message>
    <message>
        <source>is a single ultrasound picture, not an IVUS pullback</source>
        <translation>es una sola imagen de ecografía, no una retirada de IVUS</translation>
    </message>
    <message>
        <source>nothing in it says that it is intravascular; it was taken for IVUS</source>
        <translation>nada en él indica que sea intravascular; se tomó por IVUS</translation>
    </message>
    <message>
        <source>is a single IVUS picture, not a pullback</source>
        <translation>es una sola imagen de IVUS, no una retirada</translation>
    </message>
    <message>
        <source>is of the kind {kind}, neither an IVUS pullback nor a venogram</source>
        <translation>es del tipo {kind}, ni retirada de IVUS ni venograma</translation>
    </message>
    <message>
        <source>is of modality {modality}, neither an IVUS pullback nor a venogram</source>
        <translation>es de modalidad {modality}, ni retirada de IVUS ni venograma</translation>
    </message>
    <message>
        <source>is of no known kind, neither an IVUS pullback nor a venogram</source>
        <translation>no es de ningún tipo conocido, ni retirada de IVUS ni venograma</translation>
    </message>
    <message>
        <source>give a DICOM file, folder or DICOMDIR with an IVUS pullback or a venogram</source>
        <translation>indique un archivo DICOM, una carpeta o un DICOMDIR con una retirada de IVUS o un venograma</translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>leyendo imágenes</translation>
    </message>
    <message>
        <source>belongs to another patient than {file}</source>
        <translation>pertenece a otro paciente que {file}</translation>
    </message>
    <message>
        <source>give the files of one patient at a time</source>
        <translation>indique los archivos de un solo paciente cada vez</translation>
    </message>
    <message>
        <source>holds no DICOM file</source>
        <translation>no contiene ningún archivo DICOM</translation>
    </message>
    <message>
        <source>holds no IVUS pullback and no venogram that can be used: {file} {reason}</source>
        <translation>no contiene ninguna retirada de IVUS ni ningún venograma utilizables: {file} {reason}</translation>
    </message>
    <message>
        <source>refers to {count} files, of which {missing} are not there</source>
        <translation>remite a {count} archivos, de los que faltan {missing}</translation>
    </message>
    <message>
        <source>give the whole folder or disc that it belongs to</source>
        <translation>indique la carpeta o el disco completos a los que pertenece</translation>
    </message>
    <message>
        <source>does not say how many frames it holds</source>
        <translation>no indica cuántos fotogramas contiene</translation>
    </message>
    <message>
        <source>declares {frames} frames</source>
        <translation>declara {frames} fotogramas</translation>
    </message>
    <message>
        <source>is encoded in the transfer syntax {name}, which is not read</source>
        <translation>está codificado en la sintaxis de transferencia {name}, que no se lee</translation>
    </message>
    <message>
        <source>is encoded in the transfer syntax {name} ({syntax}), which is not read</source>
        <translation>está codificado en la sintaxis de transferencia {name} ({syntax}), que no se lee</translation>
    </message>
    <message>
        <source>is encoded as {bits}-bit JPEG Extended ({syntax}), which is not read</source>
        <translation>está codificado como JPEG Extended de {bits} bits ({syntax}), que no se lee</translation>
    </message>
    <message>
        <source>declares pictures of {columns}×{rows} pixels, more than any such device makes</source>
        <translation>declara imágenes de {columns}×{rows} píxeles, más de lo que produce cualquier equipo de este tipo</translation>
    </message>
    <message>
        <source>does not say the height of its pictures</source>
        <translation>no indica la altura de sus imágenes</translation>
    </message>
    <message>
        <source>does not say the width of its pictures</source>
        <translation>no indica la anchura de sus imágenes</translation>
    </message>
    <message>
        <source>has colours in the form {photometric}, which is not read</source>
        <translation>tiene colores en la forma {photometric}, que no se lee</translation>
    </message>
    <message>
        <source>export it in grey or RGB</source>
        <translation>expórtelo en gris o RGB</translation>
    </message>
    <message>
        <source>contradicts itself: {photometric} with {samples} samples per pixel</source>
        <translation>se contradice: {photometric} con {samples} muestras por píxel</translation>
    </message>
    <message>
        <source>has an unknown number of bits per pixel, and only 8 and 16 are read</source>
        <translation>tiene un número desconocido de bits por píxel, y solo se leen 8 y 16</translation>
    </message>
    <message>
        <source>has {bits} bits per pixel, and only 8 and 16 are read</source>
        <translation>tiene {bits} bits por píxel, y solo se leen 8 y 16</translation>
    </message>
    <message>
        <source>export it with 8 or 16 bits</source>
        <translation>expórtelo con 8 o 16 bits</translation>
    </message>
    <message>
        <source>contradicts itself: {stored} bits stored up to bit {high} in {allocated}</source>
        <translation>se contradice: {stored} bits almacenados hasta el bit {high} en {allocated}</translation>
    </message>
    <message>
        <source>looking for files</source>
        <translation>buscando archivos</translation>
    </message>
    <message>
        <source>reading headers</source>
        <translation>leyendo cabeceras</translation>
    </message>
    <message>
        <source>has changed since it was opened</source>
        <translation>ha cambiado desde que se abrió</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>ábralo de nuevo</translation>
    </message>
    <message>
        <source>contradicts itself: its pixels are not stored as its transfer syntax says</source>
        <translation>se contradice: sus píxeles no están almacenados como indica su sintaxis de transferencia</translation>
    </message>
    <message>
        <source>is cut short: {frames} frames need {needed} bytes and it holds {held}</source>
        <translation>está truncado: {frames} fotogramas necesitan {needed} bytes y contiene {held}</translation>
    </message>
    <message>
        <source>stores its pixels as floating-point numbers, which are not read</source>
        <translation>almacena sus píxeles como números de coma flotante, que no se leen</translation>
    </message>
    <message>
        <source>export it with integers</source>
        <translation>expórtelo con enteros</translation>
    </message>
    <message>
        <source>holds no pixels: they were left out or the file is cut short</source>
        <translation>no contiene píxeles: se omitieron o el archivo está truncado</translation>
    </message>
    <message>
        <source>it gives no frame time; its cine rate of {rate:g} frames per second was taken instead</source>
        <translation>no indica la duración del fotograma; en su lugar se tomó su frecuencia de cine de {rate:g} fotogramas por segundo</translation>
    </message>
    <message>
        <source>it gives no frame time; its recommended display rate of {rate:g} frames per second was taken instead</source>
        <translation>no indica la duración del fotograma; en su lugar se tomó su frecuencia de presentación recomendada de {rate:g} fotogramas por segundo</translation>
    </message>
    <message>
        <source>it does not say how fast its frames were taken</source>
        <translation>no indica a qué frecuencia se adquirieron sus fotogramas</translation>
    </message>
    <message>
        <source>its ultrasound region gives no pixel size</source>
        <translation>su región de ecografía no indica el tamaño del píxel</translation>
    </message>
    <message>
        <source>its ultrasound region does not give the pixel size in centimetres</source>
        <translation>su región de ecografía no indica el tamaño del píxel en centímetros</translation>
    </message>
    <message>
        <source>its pixel size of {across:.3g} × {down:.3g} mm is not one that IVUS has</source>
        <translation>su tamaño de píxel de {across:.3g} × {down:.3g} mm no es propio de IVUS</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>un valor no numérico</translation>
    </message>
    <message>
        <source>{size:.3g} mm</source>
        <translation>{size:.3g} mm</translation>
    </message>
    <message>
        <source>says that a pixel measures {described}, which cannot be true</source>
        <translation>indica que un píxel mide {described}, lo que no puede ser cierto</translation>
    </message>
    <message>
        <source>export it again with its ultrasound calibration</source>
        <translation>expórtelo de nuevo con su calibración de ecografía</translation>
    </message>
    <message>
        <source>its pixels are far from square: {across:.3g} × {down:.3g} mm</source>
        <translation>sus píxeles distan mucho de ser cuadrados: {across:.3g} × {down:.3g} mm</translation>
    </message>
    <message>
        <source>it has no ultrasound region that gives a pixel size; its Pixel Spacing is not used, since for ultrasound nothing says what it rests on</source>
        <translation>no tiene ninguna región de ecografía que indique el tamaño del píxel; no se usa su Pixel Spacing, pues en ecografía nada indica en qué se basa</translation>
    </message>
    <message>
        <source>it has no ultrasound region that gives a pixel size</source>
        <translation>no tiene ninguna región de ecografía que indique el tamaño del píxel</translation>
    </message>
    <message>
        <source>no calibration in the file: marker catheter or a person's calibration needed</source>
        <translation>sin calibración en el archivo: se necesita un catéter marcado o una calibración manual</translation>
    </message>
    <message>
        <source>{spacing:.4g} mm per pixel at the detector</source>
        <translation>{spacing:.4g} mm por píxel en el detector</translation>
    </message>
    <message>
        <source>{detector}, magnification {magnification:.3g}</source>
        <translation>{detector}, magnificación {magnification:.3g}</translation>
    </message>
    <message>
        <source>{detector}, source to detector {to_detector:.0f} mm, to patient {to_patient:.0f} mm</source>
        <translation>{detector}, de la fuente al detector {to_detector:.0f} mm, al paciente {to_patient:.0f} mm</translation>
    </message>
    <message>
        <source>{detector}, magnification unknown</source>
        <translation>{detector}, magnificación desconocida</translation>
    </message>
    <message>
        <source>{wrong}; {hint}</source>
        <translation>{wrong}; {hint}</translation>
    </message>
    <message>
        <source>{subject}: {wrong}; {hint}</source>
        <translation>{subject}: {wrong}; {hint}</translation>
    </message>
    <message>
        <source>stopped at your request</source>
        <translation>detenido a petición suya</translation>
    </message>
    <message>
        <source>start it again when you are ready</source>
        <translation>reinícielo cuando esté listo</translation>
    </message>
    <message>
        <source>choose another place to write to</source>
        <translation>elija otro lugar donde escribir</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>free some space or choose another disk</source>
        <translation>libere espacio o elija otro disco</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>su cuota de disco está agotada</translation>
    </message>
    <message>
        <source>the disk does not take files of this size</source>
        <translation>el disco no admite archivos de este tamaño</translation>
    </message>
    <message>
        <source>choose another disk</source>
        <translation>elija otro disco</translation>
    </message>
    <message>
        <source>the disk is write-protected</source>
        <translation>el disco está protegido contra escritura</translation>
    </message>
    <message>
        <source>you may not write here, or another program holds the file</source>
        <translation>no puede escribir aquí, u otro programa tiene abierto el archivo</translation>
    </message>
    <message>
        <source>close it or choose another place</source>
        <translation>ciérrelo o elija otro lugar</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>su carpeta no existe</translation>
    </message>
    <message>
        <source>make the folder first or choose another</source>
        <translation>cree antes la carpeta o elija otra</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>hay un archivo donde se necesita una carpeta</translation>
    </message>
    <message>
        <source>a folder stands where the file should go</source>
        <translation>hay una carpeta donde debería ir el archivo</translation>
    </message>
    <message>
        <source>the name is too long for this disk</source>
        <translation>el nombre es demasiado largo para este disco</translation>
    </message>
    <message>
        <source>choose a shorter name</source>
        <translation>elija un nombre más corto</translation>
    </message>
    <message>
        <source>is {size:.1f} MB, more than such a file can hold</source>
        <translation>tiene {size:.1f} MB, más de lo que puede contener un archivo así</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>compruebe que sea el archivo correcto</translation>
    </message>
    <message>
        <source>the name is not a file name</source>
        <translation>el nombre no es un nombre de archivo</translation>
    </message>
    <message>
        <source>check the name and the disk</source>
        <translation>compruebe el nombre y el disco</translation>
    </message>
    <message>
        <source>name a file to write</source>
        <translation>indique un archivo donde escribir</translation>
    </message>
    <message>
        <source>cannot be written: {cause}</source>
        <translation>no se puede escribir: {cause}</translation>
    </message>
    <message>
        <source>is not a file name</source>
        <translation>no es un nombre de archivo</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elija otro nombre</translation>
    </message>
    <message>
        <source>Reading frames</source>
        <translation>Leyendo fotogramas</translation>
    </message>
    <message>
        <source>Finding the lumen</source>
        <translation>Buscando la luz</translation>
    </message>
    <message>
        <source>Following the catheter</source>
        <translation>Siguiendo el catéter</translation>
    </message>
    <message>
        <source>Looking for branches</source>
        <translation>Buscando ramas</translation>
    </message>
    <message>
        <source>frame {frame} is pinned but the pullback has frames 0 to {last}</source>
        <translation>el fotograma {frame} está fijado, pero la retirada tiene los fotogramas 0 a {last}</translation>
    </message>
    <message>
        <source>correct the frame number</source>
        <translation>corrija el número de fotograma</translation>
    </message>
    <message>
        <source>{frame} is pinned both at {held:g} mm and at {position:g} mm</source>
        <translation>{frame} está fijado a la vez en {held:g} mm y en {position:g} mm</translation>
    </message>
    <message>
        <source>give one position for one frame</source>
        <translation>indique una sola posición por fotograma</translation>
    </message>
    <message>
        <source>the first frame is pinned at {place:g} mm, but positions count from the first frame</source>
        <translation>el primer fotograma está fijado en {place:g} mm, pero las posiciones se cuentan desde el primer fotograma</translation>
    </message>
    <message>
        <source>give every position as its distance from the first frame</source>
        <translation>indique cada posición como su distancia al primer fotograma</translation>
    </message>
    <message>
        <source>{from_frame} and {to_frame} are pinned {apart:g} mm apart, but the catheter's travel between them is given as {travel:g} mm</source>
        <translation>{from_frame} y {to_frame} están fijados a {apart:g} mm de distancia, pero el recorrido del catéter entre ellos se indica como {travel:g} mm</translation>
    </message>
    <message>
        <source>correct the position or the travel</source>
        <translation>corrija la posición o el recorrido</translation>
    </message>
    <message>
        <source>frame {number} (index {index})</source>
        <translation>fotograma {number} (índice {index})</translation>
    </message>
    <message>
        <source>the pinned positions run backwards: {frame} lies at {place:g} mm and {later} at {further:g} mm</source>
        <translation>las posiciones fijadas retroceden: {frame} está en {place:g} mm y {later} en {further:g} mm</translation>
    </message>
    <message>
        <source>give positions that grow with the frame number</source>
        <translation>indique posiciones que aumenten con el número de fotograma</translation>
    </message>
    <message>
        <source>{upper} (frame {upper_frame}) lies caudal to {lower} (frame {lower_frame})</source>
        <translation>{upper} (fotograma {upper_frame}) queda caudal a {lower} (fotograma {lower_frame})</translation>
    </message>
    <message>
        <source>pin landmarks in their anatomical order</source>
        <translation>fije las referencias anatómicas en su orden anatómico</translation>
    </message>
    <message>
        <source>Looking for walls</source>
        <translation>Buscando paredes</translation>
    </message>
    <message>
        <source>no edges of a vein are seen along the line; its length is known, its diameters are not</source>
        <translation>no se ven bordes de una vena a lo largo de la línea; se conoce su longitud, no sus diámetros</translation>
    </message>
    <message>
        <source>a person wants no subtraction</source>
        <translation>una persona no desea sustracción</translation>
    </message>
    <message>
        <source>no frame without contrast</source>
        <translation>ningún fotograma sin contraste</translation>
    </message>
    <message>
        <source>the pictures are subtracted already: without contrast they are blank</source>
        <translation>las imágenes ya están sustraídas: sin contraste están vacías</translation>
    </message>
    <message>
        <source>the mask that the file names shows contrast</source>
        <translation>la máscara que indica el archivo muestra contraste</translation>
    </message>
    <message>
        <source>the file wants no subtraction, but bone behind the vein would be measured with it</source>
        <translation>el archivo no prevé sustracción, pero el hueso detrás de la vena se mediría con ella</translation>
    </message>
    <message>
        <source>the file asks for differences in time, which show change and no width: not measured on them</source>
        <translation>el archivo pide diferencias en el tiempo, que muestran cambio y no anchura: no se mide en ellas</translation>
    </message>
    <message>
        <source>the run ends before enough of the contrast has left</source>
        <translation>la serie termina antes de que haya salido suficiente contraste</translation>
    </message>
    <message>
        <source>no contrast is seen to leave</source>
        <translation>no se ve que el contraste se vaya</translation>
    </message>
    <message>
        <source>the contrast leaves between two frames</source>
        <translation>el contraste se va entre dos fotogramas</translation>
    </message>
    <message>
        <source>no vein is traced there</source>
        <translation>no hay vena trazada ahí</translation>
    </message>
    <message>
        <source>Reading the venogram</source>
        <translation>Leyendo el venograma</translation>
    </message>
    <message>
        <source>hardly any contrast passes here</source>
        <translation>apenas pasa contraste por aquí</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>geometría</translation>
    </message>
    <message>
        <source>{detail}; {count} bands in the pigtail's curl left out</source>
        <translation>{detail}; se omiten {count} marcas en el bucle del pigtail</translation>
    </message>
    <message>
        <source>, {short} of {count} distances there foreshortened</source>
        <translation>, {short} de {count} distancias acortadas allí por proyección</translation>
    </message>
    <message>
        <source>all lie on bands of the picture</source>
        <translation>todas sobre marcas de la imagen</translation>
    </message>
    <message>
        <source>all as clicked: the picture shows no band within reach</source>
        <translation>todas donde se hizo clic: la imagen no muestra ninguna marca al alcance</translation>
    </message>
    <message>
        <source>Finding the contrast</source>
        <translation>Buscando el contraste</translation>
    </message>
    <message>
        <source>Finding the marker catheter</source>
        <translation>Buscando el catéter marcado</translation>
    </message>
    <message>
        <source>Finding the vein</source>
        <translation>Buscando la vena</translation>
    </message>
    <message>
        <source>contrast is in the vein from the first frame on</source>
        <translation>el contraste está en la vena desde el primer fotograma</translation>
    </message>
    <message>
        <source>Traced</source>
        <translation>Trazado</translation>
    </message>
    <message>
        <source>measured without subtraction</source>
        <translation>medido sin sustracción</translation>
    </message>
    <message>
        <source>the picture is too small</source>
        <translation>la imagen es demasiado pequeña</translation>
    </message>
    <message>
        <source>what was followed has no edges like a vessel's</source>
        <translation>lo que se siguió no tiene bordes como los de un vaso</translation>
    </message>
    <message>
        <source>no contrast stands out from the background</source>
        <translation>ningún contraste destaca del fondo</translation>
    </message>
    <message>
        <source>no contrast stands out along the catheter</source>
        <translation>ningún contraste destaca a lo largo del catéter</translation>
    </message>
    <message>
        <source>the contrast seen is too short to be an iliac vein</source>
        <translation>el contraste visible es demasiado corto para ser una vena ilíaca</translation>
    </message>
    <message>
        <source>the contrast seen is a patch, not a vessel</source>
        <translation>el contraste visible es una mancha, no un vaso</translation>
    </message>
    <message>
        <source>mask and contrast do not match</source>
        <translation>la máscara y el contraste no coinciden</translation>
    </message>
    <message>
        <source>parts of the picture moved between mask and contrast</source>
        <translation>partes de la imagen se movieron entre la máscara y el contraste</translation>
    </message>
    <message>
        <source>parts of the picture moved between mask and contrast, which a shift does not mend</source>
        <translation>partes de la imagen se movieron entre la máscara y el contraste, lo que un desplazamiento no corrige</translation>
    </message>
    <message>
        <source>a single frame</source>
        <translation>un solo fotograma</translation>
    </message>
    <message>
        <source>no contrast is seen to arrive or to leave</source>
        <translation>no se ve que el contraste llegue ni se vaya</translation>
    </message>
    <message>
        <source>the contrast is saturated: its edges are measured, its depth is not</source>
        <translation>el contraste está saturado: se miden sus bordes, no su profundidad</translation>
    </message>
    <message>
        <source>the picture is overexposed: the edges of what it shows in white are not seen</source>
        <translation>la imagen está sobreexpuesta: no se ven los bordes de lo que muestra en blanco</translation>
    </message>
    <message>
        <source>the contour is closed across the mouth of a branch</source>
        <translation>el contorno está cerrado sobre la boca de una rama</translation>
    </message>
    <message>
        <source>no usable lumen in this frame</source>
        <translation>sin luz utilizable en este fotograma</translation>
    </message>
    <message>
        <source>the catheter lies on the wall</source>
        <translation>el catéter está apoyado en la pared</translation>
    </message>
    <message>
        <source>part of the wall lies in a shadow</source>
        <translation>parte de la pared queda en sombra</translation>
    </message>
    <message>
        <source>part of the wall lies outside the picture</source>
        <translation>parte de la pared queda fuera de la imagen</translation>
    </message>
    <message>
        <source>blood and wall are nearly equally bright</source>
        <translation>la sangre y la pared tienen casi el mismo brillo</translation>
    </message>
    <message>
        <source>the lumen is flattened: aspect ratio above 2</source>
        <translation>la luz está aplanada: relación de aspecto superior a 2</translation>
    </message>
    <message>
        <source>the area differs abruptly from the neighbouring frames</source>
        <translation>el área difiere bruscamente de la de los fotogramas vecinos</translation>
    </message>
    <message>
        <source>the picture repeats the frame before it</source>
        <translation>la imagen repite el fotograma anterior</translation>
    </message>
    <message>
        <source>the contour moved along with a corrected neighbour</source>
        <translation>el contorno se movió con un vecino corregido</translation>
    </message>
    <message>
        <source>{what}: {figure} decides {decides}.</source>
        <translation>{what}: {figure} decide {decides}.</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>moderate: disturbs daily life</source>
        <translation>moderado: altera la vida diaria</translation>
    </message>
    <message>
        <source>severe: prevents daily life</source>
        <translation>grave: impide la vida diaria</translation>
    </message>
    <message>
        <source>at the ankle bones only</source>
        <translation>solo en los maléolos</translation>
    </message>
    <message>
        <source>over the lower third of the calf</source>
        <translation>en el tercio inferior de la pantorrilla</translation>
    </message>
    <message>
        <source>higher than its lower third</source>
        <translation>por encima de su tercio inferior</translation>
    </message>
    <message>
        <source>Venous Clinical Severity Score</source>
        <translation>Venous Clinical Severity Score</translation>
    </message>
    <message>
        <source>Pain, aching, heaviness or tiredness from the veins</source>
        <translation>Dolor, molestias, pesadez o cansancio de origen venoso</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>de vez en cuando</translation>
    </message>
    <message>
        <source>daily, disturbs what one does</source>
        <translation>a diario, altera las actividades</translation>
    </message>
    <message>
        <source>daily, prevents most of it</source>
        <translation>a diario, impide la mayoría</translation>
    </message>
    <message>
        <source>Varicose veins of 3 mm or more, standing</source>
        <translation>Varices de 3 mm o más, de pie</translation>
    </message>
    <message>
        <source>a few, scattered, or an ankle flare</source>
        <translation>pocas, dispersas, o corona flebectásica</translation>
    </message>
    <message>
        <source>calf or thigh</source>
        <translation>pantorrilla o muslo</translation>
    </message>
    <message>
        <source>calf and thigh</source>
        <translation>pantorrilla y muslo</translation>
    </message>
    <message>
        <source>Swelling from the veins</source>
        <translation>Edema de origen venoso</translation>
    </message>
    <message>
        <source>foot and ankle</source>
        <translation>pie y tobillo</translation>
    </message>
    <message>
        <source>below the knee</source>
        <translation>por debajo de la rodilla</translation>
    </message>
    <message>
        <source>knee or higher</source>
        <translation>rodilla o más arriba</translation>
    </message>
    <message>
        <source>Brown skin, other than over varicose veins</source>
        <translation>Pigmentación parda, salvo sobre varices</translation>
    </message>
    <message>
        <source>none or one spot</source>
        <translation>ninguna o una mancha</translation>
    </message>
    <message>
        <source>Redness, eczema or dermatitis</source>
        <translation>Enrojecimiento, eccema o dermatitis</translation>
    </message>
    <message>
        <source>Hardened skin, white atrophy included</source>
        <translation>Induración de la piel, incluida la atrofia blanca</translation>
    </message>
    <message>
        <source>Open ulcers, how many</source>
        <translation>Úlceras abiertas, cuántas</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three or more</source>
        <translation>tres o más</translation>
    </message>
    <message>
        <source>The oldest open ulcer</source>
        <translation>La úlcera abierta más antigua</translation>
    </message>
    <message>
        <source>no ulcer</source>
        <translation>sin úlcera</translation>
    </message>
    <message>
        <source>under 3 months</source>
        <translation>menos de 3 meses</translation>
    </message>
    <message>
        <source>3 to 12 months</source>
        <translation>de 3 a 12 meses</translation>
    </message>
    <message>
        <source>more than a year</source>
        <translation>más de un año</translation>
    </message>
    <message>
        <source>The largest open ulcer, across</source>
        <translation>Diámetro de la mayor úlcera abierta</translation>
    </message>
    <message>
        <source>under 2 cm</source>
        <translation>menos de 2 cm</translation>
    </message>
    <message>
        <source>2 to 6 cm</source>
        <translation>de 2 a 6 cm</translation>
    </message>
    <message>
        <source>over 6 cm</source>
        <translation>más de 6 cm</translation>
    </message>
    <message>
        <source>Compression stockings worn</source>
        <translation>Uso de medias de compresión</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>most days</source>
        <translation>la mayoría de los días</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>Vasquez 2010, revised VCSS, J Vasc Surg 52:1387-96</source>
        <translation>Vasquez 2010, revised VCSS, J Vasc Surg 52:1387-96</translation>
    </message>
    <message>
        <source>Villalta scale</source>
        <translation>Escala de Villalta</translation>
    </message>
    <message>
        <source>symptoms, as the patient says</source>
        <translation>síntomas, según el paciente</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Cramps</source>
        <translation>Calambres</translation>
    </message>
    <message>
        <source>Heaviness</source>
        <translation>Pesadez</translation>
    </message>
    <message>
        <source>Tingling or numbness</source>
        <translation>Hormigueo o entumecimiento</translation>
    </message>
    <message>
        <source>Itching</source>
        <translation>Picor</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>signs, as examined</source>
        <translation>signos, según la exploración</translation>
    </message>
    <message>
        <source>Swelling over the shin</source>
        <translation>Edema pretibial</translation>
    </message>
    <message>
        <source>Hardened skin</source>
        <translation>Induración de la piel</translation>
    </message>
    <message>
        <source>Brown skin</source>
        <translation>Pigmentación parda</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Enrojecimiento</translation>
    </message>
    <message>
        <source>Widened small veins</source>
        <translation>Ectasias venosas</translation>
    </message>
    <message>
        <source>Pain when the calf is pressed</source>
        <translation>Dolor al comprimir la pantorrilla</translation>
    </message>
    <message>
        <source>Villalta 1994 as standardised by the ISTH: Kahn 2009, J Thromb Haemost 7:879-83</source>
        <translation>Villalta 1994, normalizada por la ISTH: Kahn 2009, J Thromb Haemost 7:879-83</translation>
    </message>
    <message>
        <source>Lurie 2020, CEAP update, J Vasc Surg Venous Lymphat Disord 8:342-52</source>
        <translation>Lurie 2020, CEAP update, J Vasc Surg Venous Lymphat Disord 8:342-52</translation>
    </message>
    <message>
        <source>nothing to see or feel</source>
        <translation>nada visible ni palpable</translation>
    </message>
    <message>
        <source>spider or reticular veins</source>
        <translation>arañas vasculares o venas reticulares</translation>
    </message>
    <message>
        <source>varicose veins</source>
        <translation>varices</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>edema</translation>
    </message>
    <message>
        <source>skin changes</source>
        <translation>cambios cutáneos</translation>
    </message>
    <message>
        <source>healed ulcer</source>
        <translation>úlcera cicatrizada</translation>
    </message>
    <message>
        <source>open ulcer</source>
        <translation>úlcera abierta</translation>
    </message>
    <message>
        <source>the items on open ulcers contradict one another</source>
        <translation>los ítems sobre úlceras abiertas se contradicen</translation>
    </message>
    <message>
        <source>the items add up to {sum}, not {total:g}</source>
        <translation>los ítems suman {sum}, no {total:g}</translation>
    </message>
    <message>
        <source>the items allow {lowest} to {highest}, not {total:g}</source>
        <translation>los ítems permiten de {lowest} a {highest}, no {total:g}</translation>
    </message>
    <message>
        <source>From here the contour takes a branch in, up to {largest:.0f} mm².</source>
        <translation>A partir de aquí el contorno incluye una rama, hasta {largest:.0f} mm².</translation>
    </message>
    <message>
        <source>From here over {length:.0f} mm the contour takes a branch in, up to {largest:.0f} mm².</source>
        <translation>A partir de aquí, durante {length:.0f} mm, el contorno incluye una rama, hasta {largest:.0f} mm².</translation>
    </message>
    <message>
        <source>From here blood runs on beyond the contour, up to {largest:.0f} mm².</source>
        <translation>A partir de aquí la sangre continúa más allá del contorno, hasta {largest:.0f} mm².</translation>
    </message>
    <message>
        <source>From here over {length:.0f} mm blood runs on beyond the contour, up to {largest:.0f} mm².</source>
        <translation>A partir de aquí, durante {length:.0f} mm, la sangre continúa más allá del contorno, hasta {largest:.0f} mm².</translation>
    </message>
    <message>
        <source>A vessel lies on {pressed:.0f} mm of the wall, and the vein is not flat here.</source>
        <translation>Un vaso se apoya en {pressed:.0f} mm de la pared, y la vena no está aplanada aquí.</translation>
    </message>
    <message>
        <source>A vessel lies on {pressed:.0f} mm of the wall, and the vein is flat here.</source>
        <translation>Un vaso se apoya en {pressed:.0f} mm de la pared, y la vena está aplanada aquí.</translation>
    </message>
    <message>
        <source>{count:d} bands of {spacing:.0f} mm</source>
        <translation>{count:d} marcas cada {spacing:.0f} mm</translation>
    </message>
    <message>
        <source>{count:d} bands of {spacing:.0f} mm, {few:d} of {distances:d} distances foreshortened</source>
        <translation>{count:d} marcas cada {spacing:.0f} mm, {few:d} de {distances:d} distancias acortadas por proyección</translation>
    </message>
    <message>
        <source>SID {detector:.0f} mm, SOD {patient:.0f} mm, magnification {magnification:.2f}</source>
        <translation>SID {detector:.0f} mm, SOD {patient:.0f} mm, magnificación {magnification:.2f}</translation>
    </message>
    <message>
        <source>magnification {magnification:.2f}</source>
        <translation>magnificación {magnification:.2f}</translation>
    </message>
    <message>
        <source>the header's {method} gives {difference:+.0f} %</source>
        <translation>la cabecera ({method}) da {difference:+.0f} %</translation>
    </message>
    <message>
        <source>{known:g} mm between two marks, set by {who}</source>
        <translation>{known:g} mm entre dos puntos, marcados por {who}</translation>
    </message>
    <message>
        <source>{count:d} bands of {spacing:g} mm, marked by {who}</source>
        <translation>{count:d} marcas cada {spacing:g} mm, señaladas por {who}</translation>
    </message>
    <message>
        <source>{count:d} lie on bands of the picture, band {number} as clicked</source>
        <translation>{count:d} están sobre marcas de la imagen, la marca {number} como se pulsó</translation>
    </message>
    <message>
        <source>{count:d} lie on bands of the picture, bands {numbers} as clicked</source>
        <translation>{count:d} están sobre marcas de la imagen, las marcas {numbers} como se pulsaron</translation>
    </message>
    <message>
        <source>ticks of {size} mm, {apart}</source>
        <translation>divisiones de {size} mm, {apart}</translation>
    </message>
    <message>
        <source>{down} px apart (seen down only)</source>
        <translation>a {down} px entre sí (vistas solo en vertical)</translation>
    </message>
    <message>
        <source>{across} px apart (seen across only)</source>
        <translation>a {across} px entre sí (vistas solo en horizontal)</translation>
    </message>
    <message>
        <source>{across} px apart across and {down} px down</source>
        <translation>a {across} px entre sí en horizontal y {down} px en vertical</translation>
    </message>
    <message>
        <source>{across} px apart</source>
        <translation>a {across} px entre sí</translation>
    </message>
    <message>
        <source>moved by {distance:.1f} pixels between mask and contrast; corrected</source>
        <translation>movimiento de {distance:.1f} píxeles entre la máscara y el contraste; corregido</translation>
    </message>
    <message>
        <source>the shift that the file states, {x:.1f}, {y:.1f} px, does not lay it on the contrast</source>
        <translation>el desplazamiento que indica el archivo, {x:.1f}, {y:.1f} px, no la coloca sobre el contraste</translation>
    </message>
    <message>
        <source>no vein found: {reason} ({problem})</source>
        <translation>no se encontró la vena: {reason} ({problem})</translation>
    </message>
    <message>
        <source>no vein found: {reason}</source>
        <translation>no se encontró la vena: {reason}</translation>
    </message>
    <message>
        <source>{problem}; measured without subtraction</source>
        <translation>{problem}; medido sin sustracción</translation>
    </message>
    <message>
        <source>No stent is planned.</source>
        <translation>No hay ningún stent planificado.</translation>
    </message>
    <message>
        <source>IVUS pullback</source>
        <translation>Retirada de IVUS</translation>
    </message>
    <message>
        <source>Venogram</source>
        <translation>Venograma</translation>
    </message>
    <message>
        <source>Clinical reference, sections 7.2 and 7.4</source>
        <translation>Referencia clínica, secciones 7.2 y 7.4</translation>
    </message>
    <message>
        <source>catheter of {size:.1f} F</source>
        <translation>catéter de {size:.1f} F</translation>
    </message>
    <message>
        <source>bands {size:g} mm apart</source>
        <translation>marcas cada {size:g} mm</translation>
    </message>
    <message>
        <source>ruler, {size:g} mm of it</source>
        <translation>regla, tramo de {size:g} mm</translation>
    </message>
    <message>
        <source>a thing of {size:g} mm</source>
        <translation>objeto de {size:g} mm</translation>
    </message>
    <message>
        <source>the file gives no pixel size</source>
        <translation>el archivo no indica el tamaño del píxel</translation>
    </message>
    <message>
        <source>a frame number is not a distance</source>
        <translation>un número de fotograma no es una distancia</translation>
    </message>
    <message>
        <source>the motor drew {speed:g} mm/s</source>
        <translation>el motor retiró a {speed:g} mm/s</translation>
    </message>
    <message>
        <source>pinned landmarks and travel; even speed between them is assumed</source>
        <translation>referencias anatómicas fijadas y recorrido; entre ellas se supone velocidad uniforme</translation>
    </message>
    <message>
        <source>pinned landmarks and travel; rests between them are left out</source>
        <translation>referencias anatómicas fijadas y recorrido; entre ellas se omiten las paradas</translation>
    </message>
    <message>
        <source>pinned landmarks and travel; speckle spreads the frames between them</source>
        <translation>referencias anatómicas fijadas y recorrido; el moteado reparte los fotogramas entre ellas</translation>
    </message>
    <message>
        <source>no marker catheter was found and the header does not tell the magnification</source>
        <translation>no se encontró ningún catéter marcado y la cabecera no indica la magnificación</translation>
    </message>
    <message>
        <source>it was not measured yet and the header does not tell the magnification</source>
        <translation>aún no se ha medido y la cabecera no indica la magnificación</translation>
    </message>
    <message>
        <source>{detail}; that the vein lies in the plane it is stated for is assumed</source>
        <translation>{detail}; se supone que la vena está en el plano para el que se indica</translation>
    </message>
    <message>
        <source>spacing of the catheter's bands</source>
        <translation>distancia entre las marcas del catéter</translation>
    </message>
    <message>
        <source>the header's magnification factor</source>
        <translation>el factor de magnificación de la cabecera</translation>
    </message>
    <message>
        <source>the header's distances</source>
        <translation>las distancias de la cabecera</translation>
    </message>
    <message>
        <source>, edited at this site</source>
        <translation>, editado en este centro</translation>
    </message>
    <message>
        <source>Released: {because}</source>
        <translation>Levantado: {because}</translation>
    </message>
    <message>
        <source>no lumen</source>
        <translation>sin luz</translation>
    </message>
    <message>
        <source>the stenosis of {percent}</source>
        <translation>la estenosis de {percent}</translation>
    </message>
    <message>
        <source>MLA of {lesion}</source>
        <translation>MLA de {lesion}</translation>
    </message>
    <message>
        <source>Cranial reference of {lesion}</source>
        <translation>Referencia craneal de {lesion}</translation>
    </message>
    <message>
        <source>Caudal reference of {lesion}</source>
        <translation>Referencia caudal de {lesion}</translation>
    </message>
    <message>
        <source>{area} (mean of {count} frames)</source>
        <translation>{area} (media de {count} fotogramas)</translation>
    </message>
    <message>
        <source>Reference of {lesion}</source>
        <translation>Referencia de {lesion}</translation>
    </message>
    <message>
        <source>Cranial landing</source>
        <translation>Anclaje craneal</translation>
    </message>
    <message>
        <source>Caudal landing</source>
        <translation>Anclaje caudal</translation>
    </message>
    <message>
        <source>Ø {diameter}</source>
        <translation>Ø {diameter}</translation>
    </message>
    <message>
        <source>the stent's diameter (perimeter Ø)</source>
        <translation>el diámetro del stent (Ø perimetral)</translation>
    </message>
    <message>
        <source>Inside {lesion}</source>
        <translation>Dentro de {lesion}</translation>
    </message>
    <message>
        <source>MLA and length of {lesion}</source>
        <translation>MLA y longitud de {lesion}</translation>
    </message>
    <message>
        <source>In the reference of {lesion}</source>
        <translation>En la referencia de {lesion}</translation>
    </message>
    <message>
        <source>the reference area of {lesion}</source>
        <translation>el área de referencia de {lesion}</translation>
    </message>
    <message>
        <source>What was stated</source>
        <translation>Lo indicado</translation>
    </message>
    <message>
        <source>as stated, by window or file</source>
        <translation>según se indicó, en la ventana o en un archivo</translation>
    </message>
    <message>
        <source>Entered by a person</source>
        <translation>Introducido por una persona</translation>
    </message>
    <message>
        <source>Frames that decide the plan</source>
        <translation>Fotogramas que deciden el plan</translation>
    </message>
    <message>
        <source>0-based frames, with the confidence of their contours (0 to 1)</source>
        <translation>fotogramas contados desde 0, con la confianza de sus contornos (0 a 1)</translation>
    </message>
    <message>
        <source>docs/lumen.md: confidence fitted on made pictures</source>
        <translation>docs/lumen.md: confianza ajustada en imágenes sintéticas</translation>
    </message>
    <message>
        <source>Landmarks proposed by the program, confirmed by nobody: {landmarks}. Segments, and the checks on both stent edges, are assumed from them.</source>
        <translation>Referencias anatómicas propuestas por el programa y no confirmadas por nadie: {landmarks}. De ellas se suponen los segmentos y las comprobaciones de ambos bordes del stent.</translation>
    </message>
    <message>
        <source>Look at each of these frames, then confirm the landmark or move it.</source>
        <translation>Mire cada uno de estos fotogramas y confirme o mueva la referencia anatómica.</translation>
    </message>
    <message>
        <source>Landmarks too uncertain to be used, and only shown: {landmarks}.</source>
        <translation>Referencias anatómicas demasiado inciertas para usarse, solo se muestran: {landmarks}.</translation>
    </message>
    <message>
        <source>Confirm the landmark, move it, or take it away.</source>
        <translation>Confirme la referencia anatómica, muévala o quítela.</translation>
    </message>
    <message>
        <source>{landmark} on frame {number}</source>
        <translation>{landmark} en el fotograma {number}</translation>
    </message>
    <message>
        <source>{landmark} on frame {number} (confidence {confidence:.2f})</source>
        <translation>{landmark} en el fotograma {number} (confianza {confidence:.2f})</translation>
    </message>
    <message>
        <source>There is no IVUS pullback in this case: no lumen area was measured and no stent is sized from a venogram alone.</source>
        <translation>En este caso no hay retirada de IVUS: no se midió ningún área luminal y no se dimensiona ningún stent solo con un venograma.</translation>
    </message>
    <message>
        <source>Clinical reference, section 8, fact 9</source>
        <translation>Referencia clínica, sección 8, dato 9</translation>
    </message>
    <message>
        <source>Add the IVUS pullback, or enter measurements by hand.</source>
        <translation>Añada la retirada de IVUS o introduzca las medidas a mano.</translation>
    </message>
    <message>
        <source>Nobody stated whether this is a non-thrombotic lesion (NIVL) or post-thrombotic (PTS); NIVL is assumed, which predicts more elongation.</source>
        <translation>Nadie indicó si es una lesión no trombótica (NIVL) o postrombótica (PTS); se supone NIVL, para la que se prevé más elongación.</translation>
    </message>
    <message>
        <source>State the class in the intake.</source>
        <translation>Indique la clase en la admisión.</translation>
    </message>
    <message>
        <source>The intake says left, the pullback's file says right.</source>
        <translation>La admisión indica izquierdo; el archivo de la retirada, derecho.</translation>
    </message>
    <message>
        <source>The intake says right, the pullback's file says left.</source>
        <translation>La admisión indica derecho; el archivo de la retirada, izquierdo.</translation>
    </message>
    <message>
        <source>DICOM Laterality (0020,0060)</source>
        <translation>DICOM Laterality (0020,0060)</translation>
    </message>
    <message>
        <source>Correct the side in the intake, or open the right images.</source>
        <translation>Corrija el lado en la admisión o abra las imágenes correctas.</translation>
    </message>
    <message>
        <source>The pullback has no contours yet: areas are unknown.</source>
        <translation>La retirada aún no tiene contornos: las áreas se desconocen.</translation>
    </message>
    <message>
        <source>Our own rule: areas are measured inside contours alone</source>
        <translation>Criterio propio: las áreas se miden solo dentro de contornos</translation>
    </message>
    <message>
        <source>Let contours be found again.</source>
        <translation>Haga que se busquen de nuevo los contornos.</translation>
    </message>
    <message>
        <source>The pullback has no usable calibration ({problem}): areas are unknown.</source>
        <translation>La retirada no tiene calibración utilizable ({problem}): las áreas se desconocen.</translation>
    </message>
    <message>
        <source>The pullback has no usable calibration: areas are unknown.</source>
        <translation>La retirada no tiene calibración utilizable: las áreas se desconocen.</translation>
    </message>
    <message>
        <source>Enter the pixel size, or measure the catheter's known diameter.</source>
        <translation>Introduzca el tamaño del píxel o mida el diámetro conocido del catéter.</translation>
    </message>
    <message>
        <source>DICOM PS3.3, cine module</source>
        <translation>DICOM PS3.3, módulo cine</translation>
    </message>
    <message>
        <source>Pin positions, or export the pullback again.</source>
        <translation>Fije posiciones o exporte de nuevo la retirada.</translation>
    </message>
    <message>
        <source>No lumen was found on frames {start} to {end}: an occlusion, or a picture that cannot be read.</source>
        <translation>No se encontró la luz en los fotogramas {start} a {end}: una oclusión, o una imagen que no se puede leer.</translation>
    </message>
    <message>
        <source>Look at these frames and draw the lumen, or repeat the pullback.</source>
        <translation>Mire estos fotogramas y dibuje la luz, o repita la retirada.</translation>
    </message>
    <message>
        <source>The vein above the narrowing, up to {wide:.1f} mm wide, may be vena cava and does not count as landing; if the stent is to hold in it, it has to have at least {needed:.1f} mm.</source>
        <translation>La vena por encima del estrechamiento, de hasta {wide:.1f} mm de ancho, puede ser vena cava y no cuenta como vena de anclaje; si el stent ha de sujetarse en ella, debe tener al menos {needed:.1f} mm.</translation>
    </message>
    <message>
        <source>The iliocaval confluence is not pinned: protrusion into the vena cava was not checked, and even narrowing of a whole segment cannot be excluded.</source>
        <translation>La confluencia iliocava no está fijada: no se comprobó la protrusión en la vena cava, y tampoco puede excluirse un estrechamiento uniforme de todo un segmento.</translation>
    </message>
    <message>
        <source>No landmark tells in which segment the narrowing lies; the common iliac vein is assumed, the segment with the largest target.</source>
        <translation>Ninguna referencia anatómica indica en qué segmento está el estrechamiento; se supone la vena ilíaca común, el segmento con el objetivo más grande.</translation>
    </message>
    <message>
        <source>Pin the iliocaval confluence and the internal iliac ostium.</source>
        <translation>Fije la confluencia iliocava y el ostium ilíaco interno.</translation>
    </message>
    <message>
        <source>No stretch of the vein is narrower than half of its reference.</source>
        <translation>Ningún tramo de la vena es más estrecho que la mitad de su referencia.</translation>
    </message>
    <message>
        <source>Another reference, or a lesion drawn by hand, if one is seen.</source>
        <translation>Otra referencia, o una lesión dibujada a mano, si se ve alguna.</translation>
    </message>
    <message>
        <source>There is no venogram in this case: collaterals, pooling and the course of the vein were not seen.</source>
        <translation>En este caso no hay venograma: no se vieron colaterales, estasis ni el trayecto de la vena.</translation>
    </message>
    <message>
        <source>Add the venogram.</source>
        <translation>Añada el venograma.</translation>
    </message>
    <message>
        <source>Another view or frame of the venogram.</source>
        <translation>Otra proyección u otro fotograma del venograma.</translation>
    </message>
    <message>
        <source>The venogram has no scale: its diameters and lengths in millimetres are unknown, stenosis in percent is not affected.</source>
        <translation>El venograma no tiene escala: se desconocen sus diámetros y longitudes en milímetros; la estenosis en porcentaje no se ve afectada.</translation>
    </message>
    <message>
        <source>Mark two bands of the catheter, or enter the distances.</source>
        <translation>Señale dos marcas del catéter o introduzca las distancias.</translation>
    </message>
    <message>
        <source>By IVUS the diameter is narrowed by {seen:.0f} %, on the venogram by {drawn:.0f} %: more apart than the {limit:.0f} points within which the two usually agree. The plan rests on IVUS.</source>
        <translation>Según IVUS, el diámetro está estrechado un {seen:.0f} %; según el venograma, un {drawn:.0f} %: difieren más que los {limit:.0f} puntos dentro de los cuales suelen coincidir. El plan se basa en el IVUS.</translation>
    </message>
    <message>
        <source>Clinical reference, section 8: VIRTUS core laboratory, 2.7 ± 12.8 points (tctmd 2016)</source>
        <translation>Referencia clínica, sección 8: laboratorio central de VIRTUS, 2,7 ± 12,8 puntos (tctmd 2016)</translation>
    </message>
    <message>
        <source>Look at the tightest frame, and at the venogram in another view.</source>
        <translation>Mire el fotograma más estrecho, y el venograma en otra proyección.</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>disease class</source>
        <translation>clase de enfermedad</translation>
    </message>
    <message>
        <source>lesion mla</source>
        <translation>MLA de la lesión</translation>
    </message>
    <message>
        <source>caudal reference area</source>
        <translation>área de referencia caudal</translation>
    </message>
    <message>
        <source>stent diameter</source>
        <translation>diámetro del stent</translation>
    </message>
    <message>
        <source>balloon</source>
        <translation>balón</translation>
    </message>
    <message>
        <source>pressure gradient</source>
        <translation>gradiente de presión</translation>
    </message>
    <message>
        <source>pressure gradient sd</source>
        <translation>DE del gradiente de presión</translation>
    </message>
    <message>
        <source>unstented caudal length</source>
        <translation>longitud caudal sin stent</translation>
    </message>
    <message>
        <source>covered length</source>
        <translation>longitud cubierta</translation>
    </message>
    <message>
        <source>covered tortuosity</source>
        <translation>tortuosidad cubierta</translation>
    </message>
    <message>
        <source>compliance mean</source>
        <translation>media de la distensibilidad</translation>
    </message>
    <message>
        <source>compliance sd</source>
        <translation>DE de la distensibilidad</translation>
    </message>
    <message>
        <source>achieved fraction mean</source>
        <translation>media de la fracción alcanzada</translation>
    </message>
    <message>
        <source>achieved fraction sd</source>
        <translation>DE de la fracción alcanzada</translation>
    </message>
    <message>
        <source>coupling slope mean</source>
        <translation>media de la pendiente de acoplamiento</translation>
    </message>
    <message>
        <source>coupling slope sd</source>
        <translation>DE de la pendiente de acoplamiento</translation>
    </message>
    <message>
        <source>coupling saturation mean</source>
        <translation>media de la saturación de acoplamiento</translation>
    </message>
    <message>
        <source>coupling saturation sd</source>
        <translation>DE de la saturación de acoplamiento</translation>
    </message>
    <message>
        <source>coupling residual mean</source>
        <translation>media del residuo de acoplamiento</translation>
    </message>
    <message>
        <source>coupling residual sd</source>
        <translation>DE del residuo de acoplamiento</translation>
    </message>
    <message>
        <source>class factor mean</source>
        <translation>media del factor de clase</translation>
    </message>
    <message>
        <source>class factor sd</source>
        <translation>DE del factor de clase</translation>
    </message>
    <message>
        <source>lengthening share mean</source>
        <translation>media de la proporción de alargamiento</translation>
    </message>
    <message>
        <source>lengthening share sd</source>
        <translation>DE de la proporción de alargamiento</translation>
    </message>
    <message>
        <source>straightened fraction mean</source>
        <translation>media de la fracción rectificada</translation>
    </message>
    <message>
        <source>straightened fraction sd</source>
        <translation>DE de la fracción rectificada</translation>
    </message>
    <message>
        <source>acute fraction mean</source>
        <translation>media de la fracción aguda</translation>
    </message>
    <message>
        <source>acute fraction sd</source>
        <translation>DE de la fracción aguda</translation>
    </message>
    <message>
        <source>settling months mean</source>
        <translation>media de los meses de estabilización</translation>
    </message>
    <message>
        <source>settling months sd</source>
        <translation>DE de los meses de estabilización</translation>
    </message>
    <message>
        <source>strain low</source>
        <translation>deformación mínima</translation>
    </message>
    <message>
        <source>strain high</source>
        <translation>deformación máxima</translation>
    </message>
    <message>
        <source>lesion diameter sd</source>
        <translation>DE del diámetro de la lesión</translation>
    </message>
    <message>
        <source>An override no longer holds, because its figure changed. It was given for: {figure} Its reason was: {reason}</source>
        <translation>Una anulación ya no vale, porque su cifra cambió. Se dio para: {figure} Su motivo fue: {reason}</translation>
    </message>
    <message>
        <source>House rule: an override ends when a figure moves by more than {share:.0f} %</source>
        <translation>Criterio propio: una anulación termina cuando una cifra cambia más de un {share:.0f} %</translation>
    </message>
    <message>
        <source>the check overruled again for its present figure, or the override taken back</source>
        <translation>la comprobación anulada de nuevo con su cifra actual, o la anulación retirada</translation>
    </message>
    <message>
        <source>Frames between pins are spread at even speed, which no hand keeps.</source>
        <translation>Los fotogramas entre puntos fijados se reparten a velocidad uniforme, que ninguna mano mantiene.</translation>
    </message>
    <message>
        <source>Frames between pins are spread at even speed where the catheter did not rest, which no hand keeps.</source>
        <translation>Los fotogramas entre puntos fijados se reparten a velocidad uniforme donde el catéter no se detuvo, que ninguna mano mantiene.</translation>
    </message>
    <message>
        <source>Frames between pins are spread by how fast the tissue's speckle changed: an estimate, tried on made pullbacks only, not a measurement.</source>
        <translation>Los fotogramas entre puntos fijados se reparten según la rapidez con que cambió el moteado del tejido: una estimación, probada solo en retiradas sintéticas, no una medición.</translation>
    </message>
    <message>
        <source>Positions along the vein are unknown, so no length can be measured or recommended: {why}. A frame number is not a distance.</source>
        <translation>Las posiciones a lo largo de la vena se desconocen, por lo que no se puede medir ni recomendar ninguna longitud: {why}. Un número de fotograma no es una distancia.</translation>
    </message>
    <message>
        <source>{pins} Or enter the catheter's travel from frame 1 to frame {last}, read off its 10 mm markers or a ruler.</source>
        <translation>{pins} O introduzca el recorrido del catéter del fotograma 1 al fotograma {last}, leído en sus marcas de 10 mm o en una regla.</translation>
    </message>
    <message>
        <source>the catheter was drawn by hand</source>
        <translation>el catéter se retiró a mano</translation>
    </message>
    <message>
        <source>the file does not say how fast the catheter was drawn</source>
        <translation>el archivo no indica a qué velocidad se retiró el catéter</translation>
    </message>
    <message>
        <source>the file does not say when each frame was taken</source>
        <translation>el archivo no indica cuándo se adquirió cada fotograma</translation>
    </message>
    <message>
        <source>{landmark} (frame {number})</source>
        <translation>{landmark} (fotograma {number})</translation>
    </message>
    <message>
        <source>Enter how many mm from the first frame these lie: {landmarks}.</source>
        <translation>Introduzca a cuántos mm del primer fotograma están: {landmarks}.</translation>
    </message>
    <message>
        <source>Pin to its frame, with its position: {landmarks}.</source>
        <translation>Fije en su fotograma, con su posición: {landmarks}.</translation>
    </message>
    <message>
        <source>Lengths rest on pinned positions; a marker count over 120 mm has a standard deviation of about {budget:.0f} mm.</source>
        <translation>Las longitudes se basan en posiciones fijadas; un recuento de marcas en 120 mm tiene una desviación estándar de unos {budget:.0f} mm.</translation>
    </message>
    <message>
        <source>{count} frames in which the catheter rested or the picture repeats add no way.</source>
        <translation>{count} fotogramas en los que el catéter se detuvo o la imagen se repite no suman recorrido.</translation>
    </message>
    <message>
        <source>The least certain, frame {number}, lies within {spread} (one standard deviation).</source>
        <translation>El menos cierto, el fotograma {number}, tiene un margen de {spread} (una desviación estándar).</translation>
    </message>
    <message>
        <source>Pin a position near frame {number}.</source>
        <translation>Fije una posición cerca del fotograma {number}.</translation>
    </message>
    <message>
        <source>Pin a position near frame {number}, such as the {landmark} (frame {landmark_number}).</source>
        <translation>Fije una posición cerca del fotograma {number}, por ejemplo: {landmark} (fotograma {landmark_number}).</translation>
    </message>
    <message>
        <source>from frame {start} to frame {end}</source>
        <translation>del fotograma {start} al fotograma {end}</translation>
    </message>
    <message>
        <source>{outside} of {count} frames lie outside the pinned positions (frames {frames}); where they are is unknown, and nothing that reaches into them has a length.</source>
        <translation>{outside} de {count} fotogramas quedan fuera de las posiciones fijadas (fotogramas {frames}); se desconoce dónde están, y nada que llegue a ellos tiene longitud.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>Enter the catheter's travel {stretches}.</source>
        <translation>Introduzca el recorrido del catéter {stretches}.</translation>
    </message>
    <message>
        <source>The catheter's travel from frame {from_frame} to frame {to_frame} touches no frame of known position and was not used.</source>
        <translation>El recorrido del catéter del fotograma {from_frame} al fotograma {to_frame} no toca ningún fotograma de posición conocida y no se usó.</translation>
    </message>
    <message>
        <source>Enter the travel that joins frame {from_frame} to the rest, or its position.</source>
        <translation>Introduzca el recorrido que une el fotograma {from_frame} con el resto, o su posición.</translation>
    </message>
    <message>
        <source>Clinical reference, section 7.5; house rule</source>
        <translation>Referencia clínica, sección 7.5; criterio propio</translation>
    </message>
    <message>
        <source>On pullback and venogram the landmarks lie in different orders; left out: {landmarks}.</source>
        <translation>En la retirada y en el venograma las referencias anatómicas siguen un orden distinto; se omiten: {landmarks}.</translation>
    </message>
    <message>
        <source>Pin these landmarks again on the image where they are wrong.</source>
        <translation>Fije de nuevo estas referencias anatómicas en la imagen en que estén mal.</translation>
    </message>
    <message>
        <source>No catheter bands tell how far the vein runs out of the picture's plane: a place carried between pullback and venogram may be off by {between:.0f} mm between shared landmarks and by {beyond:.0f} mm beyond them.</source>
        <translation>Ninguna marca del catéter dice cuánto se aparta la vena del plano de la imagen: un lugar trasladado entre la retirada y el venograma puede desviarse {between:.0f} mm entre referencias compartidas y {beyond:.0f} mm más allá de ellas.</translation>
    </message>
    <message>
        <source>Measured on made veins; house rule</source>
        <translation>Medido en venas sintéticas; criterio propio</translation>
    </message>
    <message>
        <source>Pin more landmarks on both images, above all near the stent's ends.</source>
        <translation>Fije más referencias anatómicas en ambas imágenes, sobre todo cerca de los extremos del stent.</translation>
    </message>
    <message>
        <source>The {count} landmarks shared by pullback and venogram fit one another to {residual:.1f} mm, more than {limit:.0f} mm: the stent's place on the venogram is uncertain.</source>
        <translation>Las {count} referencias anatómicas comunes a la retirada y al venograma se ajustan entre sí con {residual:.1f} mm, más de {limit:.0f} mm: el lugar del stent en el venograma es incierto.</translation>
    </message>
    <message>
        <source>Pin the landmarks again, check both calibrations, or measure a view with less foreshortening.</source>
        <translation>Fije de nuevo las referencias anatómicas, compruebe ambas calibraciones o mida una proyección con menos acortamiento.</translation>
    </message>
    <message>
        <source>The narrowing is {ivus:.0f} mm long by IVUS and {venogram:.0f} mm on the venogram ({apart:+.0f} mm); a projection under-reads a curved vein.</source>
        <translation>El estrechamiento mide {ivus:.0f} mm de largo según IVUS y {venogram:.0f} mm en el venograma ({apart:+.0f} mm); una proyección subestima una vena curva.</translation>
    </message>
    <message>
        <source>stent.model_id is {wanted}, which the catalogue does not hold</source>
        <translation>stent.model_id es {wanted}, que no está en el catálogo</translation>
    </message>
    <message>
        <source>one of {known}</source>
        <translation>uno de {known}</translation>
    </message>
    <message>
        <source>Clinical reference, section 2: a view along the long axis of a flattened lumen shows a normal width (Thorpe, VIRTUS)</source>
        <translation>Referencia clínica, sección 2: una proyección según el eje mayor de una luz aplanada muestra una anchura normal (Thorpe, VIRTUS)</translation>
    </message>
    <message>
        <source>Clinical reference, sections 7.1 and 7.5</source>
        <translation>Referencia clínica, secciones 7.1 y 7.5</translation>
    </message>
    <message>
        <source>Clinical reference, section 8, fact 9: the venogram gives the map</source>
        <translation>Referencia clínica, sección 8, dato 9: el venograma da el mapa</translation>
    </message>
    <message>
        <source>The C-arm stood at {view}: such a view runs along part of the iliac vein, so lengths and places in it are not to be trusted.</source>
        <translation>El arco en C estaba en {view}: esa proyección sigue en parte la vena ilíaca, por lo que sus longitudes y lugares no son fiables.</translation>
    </message>
    <message>
        <source>Measure an AP or oblique view.</source>
        <translation>Mida una proyección AP u oblicua.</translation>
    </message>
    <message>
        <source>View {view}: {problem}.</source>
        <translation>Proyección {view}: {problem}.</translation>
    </message>
    <message>
        <source>Trace the vein in this view, or leave the view out.</source>
        <translation>Trace la vena en esta proyección o excluya la proyección.</translation>
    </message>
    <message>
        <source>{percent} of diameter</source>
        <translation>{percent} del diámetro</translation>
    </message>
    <message>
        <source>Of {count} views {narrowest} shows the vein narrowest: {seen}; the view planned on ({own}) shows {here}.</source>
        <translation>De {count} proyecciones, {narrowest} muestra la vena más estrecha: {seen}; la proyección del plan ({own}) muestra {here}.</translation>
    </message>
    <message>
        <source>Look at both views side by side; plan on the narrower one, or leave it out if it shows another vein or another time.</source>
        <translation>Mire ambas proyecciones una junto a otra; planifique con la más estrecha, o exclúyala si muestra otra vena u otro momento.</translation>
    </message>
    <message>
        <source>no narrowing</source>
        <translation>sin estrechamiento</translation>
    </message>
    <message>
        <source>Collaterals are marked on the venogram: {collaterals}. They carry blood past a narrowing.</source>
        <translation>En el venograma hay colaterales señaladas: {collaterals}. Derivan la sangre alrededor de un estrechamiento.</translation>
    </message>
    <message>
        <source>1 side vessel is proposed as collateral and nobody has confirmed it.</source>
        <translation>Se propone 1 vaso lateral como colateral y nadie lo ha confirmado.</translation>
    </message>
    <message>
        <source>{count} side vessels are proposed as collateral and nobody has confirmed them.</source>
        <translation>Se proponen {count} vasos laterales como colaterales y nadie los ha confirmado.</translation>
    </message>
    <message>
        <source>Confirm or remove them on the venogram.</source>
        <translation>Confírmelos o quítelos en el venograma.</translation>
    </message>
    <message>
        <source>Check which of the two is right, and calibrate anew.</source>
        <translation>Compruebe cuál de los dos es correcto y calibre de nuevo.</translation>
    </message>
    <message>
        <source>{image}: the {what} measures {difference:+.0f} % off; {allowed} would be within what both allow.</source>
        <translation>{image}: {what}, desviación de {difference:+.0f} %; lo que ambos admiten sería {allowed}.</translation>
    </message>
    <message>
        <source>{image}: the {what} measures {difference:+.0f} % off: {measured} instead of {known:.2f} mm; {allowed} would be within what both allow.</source>
        <translation>{image}: {what}, desviación de {difference:+.0f} %: {measured} en lugar de {known:.2f} mm; lo que ambos admiten sería {allowed}.</translation>
    </message>
    <message>
        <source>Lesion {lesion} may be narrower than its MLA of {mla:.0f} mm²: frame {number} shows {area:.0f} mm², but its contour is too uncertain to be believed.</source>
        <translation>La lesión {lesion} puede ser más estrecha que su MLA de {mla:.0f} mm²: el fotograma {number} muestra {area:.0f} mm², pero su contorno es demasiado incierto para darlo por bueno.</translation>
    </message>
    <message>
        <source>Look at this frame, correct the contour or confirm it.</source>
        <translation>Mire este fotograma y corrija o confirme el contorno.</translation>
    </message>
    <message>
        <source>The contour is uncertain on frames that lesion {lesion} is sized from: {frames} and more.</source>
        <translation>El contorno es incierto en fotogramas con los que se dimensiona la lesión {lesion}: {frames} y más.</translation>
    </message>
    <message>
        <source>The contour is uncertain on frames that lesion {lesion} is sized from: {frames}.</source>
        <translation>El contorno es incierto en fotogramas con los que se dimensiona la lesión {lesion}: {frames}.</translation>
    </message>
    <message>
        <source>Look at these frames, correct the contour or confirm it.</source>
        <translation>Mire estos fotogramas y corrija o confirme el contorno.</translation>
    </message>
    <message>
        <source>{missing} of {count} frames have no usable lumen; they carry no area.</source>
        <translation>{missing} de {count} fotogramas no tienen luz utilizable; carecen de área.</translation>
    </message>
    <message>
        <source>Draw the lumen where it is needed.</source>
        <translation>Dibuje la luz donde haga falta.</translation>
    </message>
    <message>
        <source>The cranial landing vein was measured only on frames that are uncertain or lie across the mouth of a branch (frames {first} to {last}).</source>
        <translation>La vena de anclaje craneal se midió solo en fotogramas inciertos o situados ante la boca de una rama (fotogramas {first} a {last}).</translation>
    </message>
    <message>
        <source>The caudal landing vein was measured only on frames that are uncertain or lie across the mouth of a branch (frames {first} to {last}).</source>
        <translation>La vena de anclaje caudal se midió solo en fotogramas inciertos o situados ante la boca de una rama (fotogramas {first} a {last}).</translation>
    </message>
    <message>
        <source>More than {share:.0f} % of the {segment} lies below the population minimum of {minimum:.0f} mm²: diffuse (Rokitansky) narrowing. It is graded against the population, because no healthy reference is left.</source>
        <translation>Más del {share:.0f} % del segmento ({segment}) está por debajo del mínimo poblacional de {minimum:.0f} mm²: estrechamiento difuso (Rokitansky). Se gradúa frente a la población, porque no queda ninguna referencia sana.</translation>
    </message>
    <message>
        <source>Corrected contours, if the vein was read too narrow.</source>
        <translation>Contornos corregidos, si la vena se leyó demasiado estrecha.</translation>
    </message>
    <message>
        <source>The reference of lesion {lesion} is itself flattened (aspect ratio {ratio:.1f}, above {limit:.1f}): it is compressed or under-filled.</source>
        <translation>La referencia de la lesión {lesion} está a su vez aplanada (relación de aspecto {ratio:.1f}, superior a {limit:.1f}): está comprimida o poco llena.</translation>
    </message>
    <message>
        <source>Choose another reference, or repeat the pullback with the patient filled.</source>
        <translation>Elija otra referencia o repita la retirada con el paciente bien hidratado.</translation>
    </message>
    <message>
        <source>Lesion {lesion} is graded against {reference:.0f} mm², measured in the vena cava on {caval} of {count} frames: another class of vessel, which overstates the percentage.</source>
        <translation>La lesión {lesion} se gradúa frente a {reference:.0f} mm², medidos en la vena cava en {caval} de {count} fotogramas: otra clase de vaso, que sobrestima el porcentaje.</translation>
    </message>
    <message>
        <source>Clinical reference, section 2, reference choices</source>
        <translation>Referencia clínica, sección 2, elección de la referencia</translation>
    </message>
    <message>
        <source>Choose a reference in an iliac vein, or the population minimum.</source>
        <translation>Elija una referencia en una vena ilíaca o el mínimo poblacional.</translation>
    </message>
    <message>
        <source>The image file's header</source>
        <translation>Cabecera del archivo de imagen</translation>
    </message>
    <message>
        <source>Clinical reference, section 4.3: landing in healthy vein</source>
        <translation>Referencia clínica, sección 4.3: anclaje en vena sana</translation>
    </message>
    <message>
        <source>Lumen area</source>
        <translation>Área luminal</translation>
    </message>
    <message>
        <source>area inside the contour</source>
        <translation>área dentro del contorno</translation>
    </message>
    <message>
        <source>Lumen perimeter</source>
        <translation>Perímetro luminal</translation>
    </message>
    <message>
        <source>length of the contour</source>
        <translation>longitud del contorno</translation>
    </message>
    <message>
        <source>Smallest diameter</source>
        <translation>Diámetro menor</translation>
    </message>
    <message>
        <source>smallest caliper width of the contour</source>
        <translation>calibre menor del contorno</translation>
    </message>
    <message>
        <source>Largest diameter</source>
        <translation>Diámetro mayor</translation>
    </message>
    <message>
        <source>largest caliper width of the contour</source>
        <translation>calibre mayor del contorno</translation>
    </message>
    <message>
        <source>Mean diameter</source>
        <translation>Diámetro medio</translation>
    </message>
    <message>
        <source>mean of the smallest and the largest caliper width</source>
        <translation>media del calibre menor y el mayor</translation>
    </message>
    <message>
        <source>Diameter by area</source>
        <translation>Diámetro de área</translation>
    </message>
    <message>
        <source>2 · √(area / π)</source>
        <translation>2 · √(área / π)</translation>
    </message>
    <message>
        <source>Diameter by perimeter</source>
        <translation>Diámetro perimetral</translation>
    </message>
    <message>
        <source>perimeter / π</source>
        <translation>perímetro / π</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Relación de aspecto</translation>
    </message>
    <message>
        <source>largest over smallest caliper width</source>
        <translation>calibre mayor entre calibre menor</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>the contour's points from the transducer, x right, y down</source>
        <translation>puntos del contorno desde el transductor, x a la derecha, y hacia abajo</translation>
    </message>
    <message>
        <source>Centreline</source>
        <translation>Línea central</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>the vein's course as it was found or drawn</source>
        <translation>trayecto de la vena según se halló o dibujó</translation>
    </message>
    <message>
        <source>Way along the vein</source>
        <translation>Recorrido a lo largo de la vena</translation>
    </message>
    <message>
        <source>length of the centreline times the scale</source>
        <translation>longitud de la línea central por la escala</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Diámetro</translation>
    </message>
    <message>
        <source>distance of the fitted edges times the scale</source>
        <translation>distancia entre los bordes ajustados por la escala</translation>
    </message>
    <message>
        <source>distance of the fitted edges</source>
        <translation>distancia entre los bordes ajustados</translation>
    </message>
    <message>
        <source>Bands of the catheter</source>
        <translation>Marcas del catéter</translation>
    </message>
    <message>
        <source>found on the frame, or set by a person</source>
        <translation>halladas en el fotograma o fijadas por una persona</translation>
    </message>
    <message>
        <source>Bands in the pigtail's curl</source>
        <translation>Marcas en el bucle del pigtail</translation>
    </message>
    <message>
        <source>found on the frame; nothing is scaled by them</source>
        <translation>encontrado en el fotograma; no se escala nada con ello</translation>
    </message>
    <message>
        <source>Frame that was measured</source>
        <translation>Fotograma en que se midió</translation>
    </message>
    <message>
        <source>best filled frame, or chosen by a person</source>
        <translation>fotograma mejor opacificado, o elegido por una persona</translation>
    </message>
    <message>
        <source>Narrowing on the venogram</source>
        <translation>Estrechamiento en el venograma</translation>
    </message>
    <message>
        <source>run of points whose circle holds less than the policy's share of the reference's</source>
        <translation>tramo de puntos cuyo círculo tiene menos de la proporción del de la referencia que fija la política</translation>
    </message>
    <message>
        <source>Wash-out of the contrast</source>
        <translation>Lavado del contraste</translation>
    </message>
    <message>
        <source>time in which an exponential fitted to the falling density halves</source>
        <translation>tiempo en que se reduce a la mitad una exponencial ajustada a la densidad descendente</translation>
    </message>
    <message>
        <source>Collaterals</source>
        <translation>Colaterales</translation>
    </message>
    <message>
        <source>side vessels that fill, found and confirmed or drawn by a person</source>
        <translation>vasos laterales que se llenan, hallados y confirmados o dibujados por una persona</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>frames before the contrast, moved to lie on the measured one</source>
        <translation>fotogramas previos al contraste, desplazados para ajustarlos al medido</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>La serie</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>según el archivo</translation>
    </message>
    <message>
        <source>Calibrations</source>
        <translation>Calibraciones</translation>
    </message>
    <message>
        <source>as each row's own method, source and checks say</source>
        <translation>según el método, la fuente y las comprobaciones de cada fila</translation>
    </message>
    <message>
        <source>docs/venogram.md; the file's header</source>
        <translation>docs/venogram.md; cabecera del archivo</translation>
    </message>
    <message>
        <source>Measured by hand</source>
        <translation>Medido a mano</translation>
    </message>
    <message>
        <source>points that a person set, times the picture's calibration</source>
        <translation>puntos fijados por una persona, por la calibración de la imagen</translation>
    </message>
    <message>
        <source>± {share:.0f} % of an area between observers ({source})</source>
        <translation>± {share:.0f} % de un área entre observadores ({source})</translation>
    </message>
    <message>
        <source>Frame number</source>
        <translation>Número de fotograma</translation>
    </message>
    <message>
        <source>0 at the first frame of the file</source>
        <translation>0 en el primer fotograma del archivo</translation>
    </message>
    <message>
        <source>Position along the vein</source>
        <translation>Posición a lo largo de la vena</translation>
    </message>
    <message>
        <source>Confidence of the contour</source>
        <translation>Confianza del contorno</translation>
    </message>
    <message>
        <source>how likely the contour is right, 0 to 1</source>
        <translation>probabilidad de que el contorno sea correcto, de 0 a 1</translation>
    </message>
    <message>
        <source>Frame of a landmark</source>
        <translation>Fotograma de una referencia anatómica</translation>
    </message>
    <message>
        <source>pinned by a person, or proposed</source>
        <translation>fijada por una persona, o propuesta</translation>
    </message>
    <message>
        <source>Position of a landmark</source>
        <translation>Posición de una referencia anatómica</translation>
    </message>
    <message>
        <source>Confidence of a proposed landmark</source>
        <translation>Confianza de una referencia anatómica propuesta</translation>
    </message>
    <message>
        <source>how surely the program proposes it, 0 to 1; believed from {least:g}</source>
        <translation>con qué seguridad lo propone el programa, de 0 a 1; se acepta a partir de {least:g}</translation>
    </message>
    <message>
        <source>The pullback</source>
        <translation>La retirada</translation>
    </message>
    <message>
        <source>Drawing of the catheter</source>
        <translation>Retirada del catéter</translation>
    </message>
    <message>
        <source>as the file says, or entered by a person</source>
        <translation>según el archivo, o introducido por una persona</translation>
    </message>
    <message>
        <source>Error of a length</source>
        <translation>Error de una longitud</translation>
    </message>
    <message>
        <source>one standard deviation; positions: {along}</source>
        <translation>una desviación estándar; posiciones: {along}</translation>
    </message>
    <message>
        <source>First frame of the cranial landing</source>
        <translation>Primer fotograma de la zona de anclaje craneal</translation>
    </message>
    <message>
        <source>Last frame of the cranial landing</source>
        <translation>Último fotograma de la zona de anclaje craneal</translation>
    </message>
    <message>
        <source>Widest frame of the cranial landing</source>
        <translation>Fotograma más ancho de la zona de anclaje craneal</translation>
    </message>
    <message>
        <source>Mean area of the cranial landing</source>
        <translation>Área media de la zona de anclaje craneal</translation>
    </message>
    <message>
        <source>Smallest area of the cranial landing</source>
        <translation>Área mínima de la zona de anclaje craneal</translation>
    </message>
    <message>
        <source>Most distended cranial landing, diameter by perimeter</source>
        <translation>Zona de anclaje craneal más distendida, diámetro por perímetro</translation>
    </message>
    <message>
        <source>First frame of the caudal landing</source>
        <translation>Primer fotograma de la zona de anclaje caudal</translation>
    </message>
    <message>
        <source>Last frame of the caudal landing</source>
        <translation>Último fotograma de la zona de anclaje caudal</translation>
    </message>
    <message>
        <source>Widest frame of the caudal landing</source>
        <translation>Fotograma más ancho de la zona de anclaje caudal</translation>
    </message>
    <message>
        <source>Mean area of the caudal landing</source>
        <translation>Área media de la zona de anclaje caudal</translation>
    </message>
    <message>
        <source>Smallest area of the caudal landing</source>
        <translation>Área mínima de la zona de anclaje caudal</translation>
    </message>
    <message>
        <source>Most distended caudal landing, diameter by perimeter</source>
        <translation>Zona de anclaje caudal más distendida, diámetro por perímetro</translation>
    </message>
    <message>
        <source>healthy, trusted frames outside the vena cava between the disease and the stent's edge, or the policy's length</source>
        <translation>fotogramas sanos y fiables fuera de la vena cava entre la enfermedad y el borde del stent, o la longitud según la política</translation>
    </message>
    <message>
        <source>largest perimeter, median over {holding:g} mm</source>
        <translation>perímetro mayor, mediana en {holding:g} mm</translation>
    </message>
    <message>
        <source>mean over its healthy frames</source>
        <translation>media de sus fotogramas sanos</translation>
    </message>
    <message>
        <source>smallest over its healthy frames</source>
        <translation>la menor de sus fotogramas sanos</translation>
    </message>
    <message>
        <source>perimeter of the contour over π, median over {holding:g} mm of vein, largest in the landing</source>
        <translation>perímetro del contorno entre π, mediana en {holding:g} mm de vena, el mayor del anclaje</translation>
    </message>
    <message>
        <source>Scale of the venogram</source>
        <translation>Escala del venograma</translation>
    </message>
    <message>
        <source>mm per pixel</source>
        <translation>mm por píxel</translation>
    </message>
    <message>
        <source>by the method that stands beside it, with its error budget</source>
        <translation>según el método que figura al lado, con su balance de errores</translation>
    </message>
    <message>
        <source>Narrowest view</source>
        <translation>Proyección más estrecha</translation>
    </message>
    <message>
        <source>smallest diameter among the measured views of the same vein</source>
        <translation>diámetro menor entre las proyecciones medidas de la misma vena</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.3; docs/elongation-model.md</source>
        <translation>Referencia clínica, sección 5.3; docs/elongation-model.md</translation>
    </message>
    <message>
        <source>low</source>
        <translation>valor bajo</translation>
    </message>
    <message>
        <source>high</source>
        <translation>valor alto</translation>
    </message>
    <message>
        <source>set by the policy file</source>
        <translation>fijado por el archivo de política</translation>
    </message>
    <message>
        <source>a model prior, not validated</source>
        <translation>una estimación a priori del modelo, no validada</translation>
    </message>
    <message>
        <source>measured on this case</source>
        <translation>medido en este caso</translation>
    </message>
    <message>
        <source>entered by a person</source>
        <translation>introducido por una persona</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>taken from a population</source>
        <translation>tomado de una población</translation>
    </message>
    <message>
        <source>follows from the chosen stent</source>
        <translation>se deduce del stent elegido</translation>
    </message>
    <message>
        <source>Lengthening below the stent</source>
        <translation>Alargamiento por debajo del stent</translation>
    </message>
    <message>
        <source>equations 7 and 8: strain from the predicted thinning, times the un-stented length</source>
        <translation>ecuaciones 7 y 8: deformación por el adelgazamiento previsto, por la longitud sin stent</translation>
    </message>
    <message>
        <source>Path lost by straightening</source>
        <translation>Trayecto perdido por rectificación</translation>
    </message>
    <message>
        <source>equation 9: share of the covered tortuosity that the stent removes</source>
        <translation>ecuación 9: parte de la tortuosidad cubierta que el stent elimina</translation>
    </message>
    <message>
        <source>Lengthening less straightening</source>
        <translation>Alargamiento menos rectificación</translation>
    </message>
    <message>
        <source>equation 8 less equation 9, draw by draw</source>
        <translation>ecuación 8 menos ecuación 9, simulación a simulación</translation>
    </message>
    <message>
        <source>Caudal calibre after decompression</source>
        <translation>Calibre caudal tras la descompresión</translation>
    </message>
    <message>
        <source>equations 3 to 6: deflation and coupling to the stent's opening</source>
        <translation>ecuaciones 3 a 6: vaciado y acoplamiento a la apertura del stent</translation>
    </message>
    <message>
        <source>Caudal area after decompression</source>
        <translation>Área caudal tras la descompresión</translation>
    </message>
    <message>
        <source>equation 6: circle of the predicted calibre</source>
        <translation>ecuación 6: círculo del calibre previsto</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>percentil 5</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>80th percentile</source>
        <translation>percentil 80</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>percentil 95</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>Month after stenting</source>
        <translation>Mes tras el stent</translation>
    </message>
    <message>
        <source>Lengthening by then, median</source>
        <translation>Alargamiento hasta entonces, mediana</translation>
    </message>
    <message>
        <source>Lengthening by then, 5th percentile</source>
        <translation>Alargamiento hasta entonces, percentil 5</translation>
    </message>
    <message>
        <source>Lengthening by then, 95th percentile</source>
        <translation>Alargamiento hasta entonces, percentil 95</translation>
    </message>
    <message>
        <source>Caudal calibre by then, median</source>
        <translation>Calibre caudal para entonces, mediana</translation>
    </message>
    <message>
        <source>Lengthening less straightening by then, median</source>
        <translation>Alargamiento menos rectificación hasta entonces, mediana</translation>
    </message>
    <message>
        <source>equations 8 and 10 draw by draw, each with its own acute share and settling time</source>
        <translation>ecuaciones 8 y 10 simulación a simulación, cada una con su propia parte aguda y su tiempo de estabilización</translation>
    </message>
    <message>
        <source>equation 10 at the priors' means: acute share at once, the rest settling exponentially</source>
        <translation>ecuación 10 en las medias de los valores a priori: la parte aguda de inmediato, el resto se estabiliza exponencialmente</translation>
    </message>
    <message>
        <source>equations 1 to 10 over {draws} draws, always the same ones</source>
        <translation>ecuaciones 1 a 10 en {draws} simulaciones, siempre las mismas</translation>
    </message>
    <message>
        <source>Standard deviation of {input}</source>
        <translation>Desviación estándar: {input}</translation>
    </message>
    <message>
        <source>± {sd:g} {unit} (one standard deviation)</source>
        <translation>± {sd:g} {unit} (una desviación estándar)</translation>
    </message>
    <message>
        <source>not of this patient</source>
        <translation>no de este paciente</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.4: assumptions of the model</source>
        <translation>Referencia clínica, sección 5.4: supuestos del modelo</translation>
    </message>
    <message>
        <source>The chosen stent</source>
        <translation>El stent elegido</translation>
    </message>
    <message>
        <source>Measured in this program</source>
        <translation>Medido en este programa</translation>
    </message>
    <message>
        <source>90 % range {p05:z.1f} to {p95:z.1f} {unit}; a model prior, not validated</source>
        <translation>intervalo del 90 %: {p05:z.1f} a {p95:z.1f} {unit}; una estimación a priori del modelo, no validada</translation>
    </message>
    <message>
        <source>Chance that the caudal edge drifts by more than {drift:g} mm</source>
        <translation>Probabilidad de que el borde caudal se deslice más de {drift:g} mm</translation>
    </message>
    <message>
        <source>Chance of less than {area:g} % of the segment's minimum area</source>
        <translation>Probabilidad de menos del {area:g} % del área mínima del segmento</translation>
    </message>
    <message>
        <source>Chance of one or both</source>
        <translation>Probabilidad de uno o ambos</translation>
    </message>
    <message>
        <source>share of the draws</source>
        <translation>proporción de las simulaciones</translation>
    </message>
    <message>
        <source>Caudal calibre as measured</source>
        <translation>Calibre caudal medido</translation>
    </message>
    <message>
        <source>equation 1: diameter of the circle with the caudal reference's area</source>
        <translation>ecuación 1: diámetro del círculo con el área de la referencia caudal</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Simulaciones</translation>
    </message>
    <message>
        <source>as many as hold the percentiles still</source>
        <translation>tantas como estabilizan los percentiles</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>fixed, so that a plan can be repeated</source>
        <translation>fija, para que un plan pueda repetirse</translation>
    </message>
    <message>
        <source>Lengthening that the allowance covers</source>
        <translation>Alargamiento que cubre el margen adicional</translation>
    </message>
    <message>
        <source>the policy's quantile of the lengthening</source>
        <translation>el cuantil del alargamiento según la política</translation>
    </message>
    <message>
        <source>{words}, {which}</source>
        <translation>{words}, {which}</translation>
    </message>
    <message>
        <source>its mean less and plus one standard deviation, inside its range</source>
        <translation>su media menos y más una desviación estándar, dentro de su intervalo</translation>
    </message>
    <message>
        <source>Lengthening</source>
        <translation>Alargamiento</translation>
    </message>
    <message>
        <source>Caudal calibre</source>
        <translation>Calibre caudal</translation>
    </message>
    <message>
        <source>{what} with {words} {which}</source>
        <translation>{what} ({words}: {which})</translation>
    </message>
    <message>
        <source>equations 1 to 8 with this one input moved, the others at their means</source>
        <translation>ecuaciones 1 a 8 con esta única entrada desplazada, las demás en su media</translation>
    </message>
    <message>
        <source>What matters most here</source>
        <translation>Lo que más importa aquí</translation>
    </message>
    <message>
        <source>one input moved by one standard deviation, the others at their means; the longest span first</source>
        <translation>una entrada desplazada una desviación estándar, las demás en su media; la mayor amplitud primero</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.4</source>
        <translation>Referencia clínica, sección 5.4</translation>
    </message>
    <message>
        <source>standard deviation of what is believed before anything is measured</source>
        <translation>desviación estándar de lo que se cree antes de medir nada</translation>
    </message>
    <message>
        <source>mean of what is believed before anything is measured</source>
        <translation>media de lo que se cree antes de medir nada</translation>
    </message>
    <message>
        <source>Model parameter {parameter}</source>
        <translation>Parámetro del modelo: {parameter}</translation>
    </message>
    <message>
        <source>an assumption</source>
        <translation>un supuesto</translation>
    </message>
    <message>
        <source>The catalogue of devices</source>
        <translation>El catálogo de dispositivos</translation>
    </message>
    <message>
        <source>The catalogue's stock</source>
        <translation>Las existencias del catálogo</translation>
    </message>
    <message>
        <source>Clinical reference, section 3: stretch of the wall</source>
        <translation>Referencia clínica, sección 3: estiramiento de la pared</translation>
    </message>
    <message>
        <source>target of the segment</source>
        <translation>objetivo del segmento</translation>
    </message>
    <message>
        <source>widest perimeter diameter of the landing vein, plus the margin</source>
        <translation>el mayor diámetro perimetral de la vena de anclaje, más el margen</translation>
    </message>
    <message>
        <source>Least diameter</source>
        <translation>Diámetro mínimo</translation>
    </message>
    <message>
        <source>the largest of its bounds; predicted thinning is none of them</source>
        <translation>la mayor de sus cotas; el adelgazamiento previsto no es ninguna de ellas</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.3: diameter rule</source>
        <translation>Referencia clínica, sección 5.3: regla del diámetro</translation>
    </message>
    <message>
        <source>What another way of measuring the landing vein would choose</source>
        <translation>Lo que elegiría otra forma de medir la vena de anclaje</translation>
    </message>
    <message>
        <source>the same rule on the perimeter, mean and area diameter of the same frames</source>
        <translation>la misma regla con los diámetros perimetral, medio y de área de los mismos fotogramas</translation>
    </message>
    <message>
        <source>Most distended {end}, diameter by perimeter</source>
        <translation>Máxima distensión: {end}, diámetro perimetral</translation>
    </message>
    <message>
        <source>± {share:.0f} % in a diameter between observers ({source})</source>
        <translation>± {share:.0f} % en un diámetro entre observadores ({source})</translation>
    </message>
    <message>
        <source>the reference on that side stands in for it</source>
        <translation>en su lugar se usa la referencia de ese lado</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>introducido a mano</translation>
    </message>
    <message>
        <source>perimeter of the contour over π, median over {holding:g} mm of vein, largest in the landing zone</source>
        <translation>perímetro del contorno entre π, mediana en {holding:g} mm de vena, el mayor de la zona de anclaje</translation>
    </message>
    <message>
        <source>± {budget:g} mm (one standard deviation; {source})</source>
        <translation>± {budget:g} mm (una desviación estándar; {source})</translation>
    </message>
    <message>
        <source>Disease to cover</source>
        <translation>Enfermedad que cubrir</translation>
    </message>
    <message>
        <source>from the first to the last diseased millimetre of all lesions</source>
        <translation>del primer al último milímetro enfermo de todas las lesiones</translation>
    </message>
    <message>
        <source>Cranial margin</source>
        <translation>Margen craneal</translation>
    </message>
    <message>
        <source>Caudal margin</source>
        <translation>Margen caudal</translation>
    </message>
    <message>
        <source>Length without allowance</source>
        <translation>Longitud sin margen adicional</translation>
    </message>
    <message>
        <source>disease and both margins</source>
        <translation>enfermedad y ambos márgenes</translation>
    </message>
    <message>
        <source>Length to cover</source>
        <translation>Longitud que cubrir</translation>
    </message>
    <message>
        <source>disease, both margins and the allowance</source>
        <translation>enfermedad, ambos márgenes y el margen adicional</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.3, equation 11</source>
        <translation>Referencia clínica, sección 5.3, ecuación 11</translation>
    </message>
    <message>
        <source>the policy's margin in healthy vein</source>
        <translation>el margen en vena sana según la política</translation>
    </message>
    <message>
        <source>the policy's margin, moved by the confluence or the profunda</source>
        <translation>el margen según la política, desplazado por la confluencia o la femoral profunda</translation>
    </message>
    <message>
        <source>Length allowance</source>
        <translation>Margen adicional de longitud</translation>
    </message>
    <message>
        <source>Length allowance of the model</source>
        <translation>Margen adicional de longitud del modelo</translation>
    </message>
    <message>
        <source>the model's own</source>
        <translation>el del propio modelo</translation>
    </message>
    <message>
        <source>The surgeon</source>
        <translation>El cirujano</translation>
    </message>
    <message>
        <source>The surgeon's choice</source>
        <translation>La elección del cirujano</translation>
    </message>
    <message>
        <source>chosen by the surgeon</source>
        <translation>elegido por el cirujano</translation>
    </message>
    <message>
        <source>narrowest labelled diameter that meets the least one, as ranked</source>
        <translation>el menor diámetro nominal que alcanza el mínimo, según el orden</translation>
    </message>
    <message>
        <source>shortest labelled length of at least the preferred {preferred:g} mm that covers what is needed, as ranked</source>
        <translation>la menor longitud nominal de al menos los {preferred:g} mm preferidos que cubre lo necesario, según el orden</translation>
    </message>
    <message>
        <source>shortest labelled length that covers what is needed, as ranked</source>
        <translation>la menor longitud nominal que cubre lo necesario, según el orden</translation>
    </message>
    <message>
        <source>Stent diameter</source>
        <translation>Diámetro del stent</translation>
    </message>
    <message>
        <source>Stent length</source>
        <translation>Longitud del stent</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>as counted at this site</source>
        <translation>según el recuento en este centro</translation>
    </message>
    <message>
        <source>Sheath</source>
        <translation>Introductor</translation>
    </message>
    <message>
        <source>as listed for the product</source>
        <translation>según consta para el producto</translation>
    </message>
    <message>
        <source>placed by the surgeon</source>
        <translation>colocado por el cirujano</translation>
    </message>
    <message>
        <source>the cranial margin above the disease, or just past the confluence</source>
        <translation>el margen craneal por encima de la enfermedad, o justo pasada la confluencia</translation>
    </message>
    <message>
        <source>Cranial edge</source>
        <translation>Borde craneal</translation>
    </message>
    <message>
        <source>cranial edge plus the labelled length</source>
        <translation>borde craneal más la longitud nominal</translation>
    </message>
    <message>
        <source>Caudal edge</source>
        <translation>Borde caudal</translation>
    </message>
    <message>
        <source>Vein under stents</source>
        <translation>Vena bajo los stents</translation>
    </message>
    <message>
        <source>labelled lengths, overlaps counted once</source>
        <translation>longitudes nominales, contando una vez los solapamientos</translation>
    </message>
    <message>
        <source>the widest that a stent of the plan needs</source>
        <translation>el mayor que necesita un stent del plan</translation>
    </message>
    <message>
        <source>Balloon</source>
        <translation>Balón</translation>
    </message>
    <message>
        <source>the labelled diameter of the stent that opens the narrowing</source>
        <translation>el diámetro nominal del stent que abre el estrechamiento</translation>
    </message>
    <message>
        <source>Clinical reference, section 4.1: balloon equal to the stent</source>
        <translation>Referencia clínica, sección 4.1: balón igual al stent</translation>
    </message>
    <message>
        <source>stent over vein diameter, less one</source>
        <translation>diámetro del stent entre el de la vena, menos uno</translation>
    </message>
    <message>
        <source>The catalogue of devices, its labelled sizes</source>
        <translation>El catálogo de dispositivos, sus tamaños nominales</translation>
    </message>
    <message>
        <source>Oversize at the cranial landing</source>
        <translation>Sobredimensionamiento en el anclaje craneal</translation>
    </message>
    <message>
        <source>Oversize at the caudal landing</source>
        <translation>Sobredimensionamiento en el anclaje caudal</translation>
    </message>
    <message>
        <source>Oversize after predicted thinning</source>
        <translation>Sobredimensionamiento tras el adelgazamiento previsto</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>by what is met and by how little is too much, as its own line says</source>
        <translation>según lo que se cumple y lo poco que se excede, como indica su propia línea</translation>
    </message>
    <message>
        <source>Labelled diameter</source>
        <translation>Diámetro nominal</translation>
    </message>
    <message>
        <source>as listed</source>
        <translation>según consta</translation>
    </message>
    <message>
        <source>Labelled length</source>
        <translation>Longitud nominal</translation>
    </message>
    <message>
        <source>placed as the recommended stent is</source>
        <translation>colocado como el stent recomendado</translation>
    </message>
    <message>
        <source>Frames that show a finding</source>
        <translation>Fotogramas que muestran un hallazgo</translation>
    </message>
    <message>
        <source>0-based frame numbers</source>
        <translation>números de fotograma contados desde 0</translation>
    </message>
    <message>
        <source>The finding's own source</source>
        <translation>La fuente propia del hallazgo</translation>
    </message>
    <message>
        <source>Firmness of the choice</source>
        <translation>Firmeza de la elección</translation>
    </message>
    <message>
        <source>share of the measurement's own uncertainty over which each size would be chosen</source>
        <translation>proporción de la incertidumbre de la medición en la que se elegiría cada tamaño</translation>
    </message>
    <message>
        <source>Observer difference and length error of the policy file</source>
        <translation>Diferencia entre observadores y error de longitud del archivo de política</translation>
    </message>
    <message>
        <source>a labelled size; checked by {who}</source>
        <translation>un tamaño nominal; comprobado por {who}</translation>
    </message>
    <message>
        <source>a labelled size; read in the instructions for use</source>
        <translation>un tamaño nominal; leído en las instrucciones de uso</translation>
    </message>
    <message>
        <source>a labelled size; nobody checked that it exists</source>
        <translation>un tamaño nominal; nadie comprobó que exista</translation>
    </message>
    <message>
        <source>Definitions of this program: geometry of the contour</source>
        <translation>Definiciones de este programa: geometría del contorno</translation>
    </message>
    <message>
        <source>Measurements as a person entered them</source>
        <translation>Medidas tal como las introdujo una persona</translation>
    </message>
    <message>
        <source>100 · (1 − MLA / reference)</source>
        <translation>100 · (1 − MLA / referencia)</translation>
    </message>
    <message>
        <source>Area stenosis as in C-TRACT and VIDIO (Gagne 2017, JVSVLD 5:678)</source>
        <translation>Estenosis de área como en C-TRACT y VIDIO (Gagne 2017, JVSVLD 5:678)</translation>
    </message>
    <message>
        <source>frame number times the motor's speed over the frame rate</source>
        <translation>número de fotograma por la velocidad del motor entre la frecuencia de fotogramas</translation>
    </message>
    <message>
        <source>between pinned positions</source>
        <translation>entre posiciones fijadas</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Minimum lumen area</source>
        <translation>Área luminal mínima</translation>
    </message>
    <message>
        <source>Reference area</source>
        <translation>Área de referencia</translation>
    </message>
    <message>
        <source>Length of the disease</source>
        <translation>Longitud de la enfermedad</translation>
    </message>
    <message>
        <source>Border of the disease</source>
        <translation>Límite de la enfermedad</translation>
    </message>
    <message>
        <source>ultrasound regions</source>
        <translation>regiones de ecografía</translation>
    </message>
    <message>
        <source>graticule</source>
        <translation>retícula</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>Calibration: {method}, by {who}</source>
        <translation>Calibración: {method}, por {who}</translation>
    </message>
    <message>
        <source>Calibration: {method}</source>
        <translation>Calibración: {method}</translation>
    </message>
    <message>
        <source>read from the file</source>
        <translation>leído del archivo</translation>
    </message>
    <message>
        <source>Pixel width</source>
        <translation>Anchura del píxel</translation>
    </message>
    <message>
        <source>Pixel height</source>
        <translation>Altura del píxel</translation>
    </message>
    <message>
        <source>contour confirmed by a person</source>
        <translation>contorno confirmado por una persona</translation>
    </message>
    <message>
        <source>contour not confirmed, of low confidence</source>
        <translation>contorno no confirmado, de confianza baja</translation>
    </message>
    <message>
        <source>contour not confirmed</source>
        <translation>contorno no confirmado</translation>
    </message>
    <message>
        <source>± {percent:.0f} % of a length (one standard deviation)</source>
        <translation>± {percent:.0f} % de una longitud (una desviación estándar)</translation>
    </message>
    <message>
        <source>± {spread:.1f} mm between its pins (one standard deviation)</source>
        <translation>± {spread:.1f} mm entre sus puntos fijados (una desviación estándar)</translation>
    </message>
    <message>
        <source>Position of {frame}</source>
        <translation>Posición: {frame}</translation>
    </message>
    <message>
        <source>smallest lumen area between the lesion's borders</source>
        <translation>menor área luminal entre los límites de la lesión</translation>
    </message>
    <message>
        <source>Minimum lumen area of {lesion}</source>
        <translation>Área luminal mínima de {lesion}</translation>
    </message>
    <message>
        <source>Frame of the minimum lumen area</source>
        <translation>Fotograma del área luminal mínima</translation>
    </message>
    <message>
        <source>frame with the smallest lumen area</source>
        <translation>fotograma con la menor área luminal</translation>
    </message>
    <message>
        <source>First diseased frame</source>
        <translation>Primer fotograma enfermo</translation>
    </message>
    <message>
        <source>Last diseased frame</source>
        <translation>Último fotograma enfermo</translation>
    </message>
    <message>
        <source>Frames of the reference</source>
        <translation>Fotogramas de la referencia</translation>
    </message>
    <message>
        <source>Length of {lesion}</source>
        <translation>Longitud de {lesion}</translation>
    </message>
    <message>
        <source>last diseased position less the first</source>
        <translation>última posición enferma menos la primera</translation>
    </message>
    <message>
        <source>Definitions of this program: along the vein</source>
        <translation>Definiciones de este programa: a lo largo de la vena</translation>
    </message>
    <message>
        <source>drawn by a person</source>
        <translation>dibujado por una persona</translation>
    </message>
    <message>
        <source>run of frames below half of their reference</source>
        <translation>tramo de fotogramas por debajo de la mitad de su referencia</translation>
    </message>
    <message>
        <source>Definitions of this program: lesions</source>
        <translation>Definiciones de este programa: lesiones</translation>
    </message>
    <message>
        <source>mean area of the nearest recovered vein below the narrowing</source>
        <translation>área media de la vena recuperada más cercana por debajo del estrechamiento</translation>
    </message>
    <message>
        <source>mean area of the nearest recovered vein above the narrowing</source>
        <translation>área media de la vena recuperada más cercana por encima del estrechamiento</translation>
    </message>
    <message>
        <source>mean of the recovered vein above and below</source>
        <translation>media de la vena recuperada por encima y por debajo</translation>
    </message>
    <message>
        <source>area of the other side's vein</source>
        <translation>área de la vena del otro lado</translation>
    </message>
    <message>
        <source>population minimum of the segment</source>
        <translation>mínimo poblacional del segmento</translation>
    </message>
    <message>
        <source>chosen by a person</source>
        <translation>elegido por una persona</translation>
    </message>
    <message>
        <source>of a population, not of this patient</source>
        <translation>de una población, no de este paciente</translation>
    </message>
    <message>
        <source>Areas on {count} frames</source>
        <translation>Áreas en {count} fotogramas</translation>
    </message>
    <message>
        <source>{least:.0f} to {most:.0f}</source>
        <translation>{least:.0f} a {most:.0f}</translation>
    </message>
    <message>
        <source>area inside each contour</source>
        <translation>área dentro de cada contorno</translation>
    </message>
    <message>
        <source>Reference area of {lesion}</source>
        <translation>Área de referencia de {lesion}</translation>
    </message>
    <message>
        <source>Area stenosis of {lesion}</source>
        <translation>Estenosis de área de {lesion}</translation>
    </message>
    <message>
        <source>Area stenosis</source>
        <translation>Estenosis de área</translation>
    </message>
    <message>
        <source>about ± {points:.0f} points where observers differ by {observers:.0f} % in each area</source>
        <translation>unos ± {points:.0f} puntos cuando los observadores difieren un {observers:.0f} % en cada área</translation>
    </message>
    <message>
        <source>± {share:.0f} % between observers ({source})</source>
        <translation>± {share:.0f} % entre observadores ({source})</translation>
    </message>
    <message>
        <source>The intake</source>
        <translation>La admisión</translation>
    </message>
    <message>
        <source>treat</source>
        <translation>tratar</translation>
    </message>
    <message>
        <source>consider</source>
        <translation>considerar</translation>
    </message>
    <message>
        <source>do not treat</source>
        <translation>no tratar</translation>
    </message>
    <message>
        <source>insufficient</source>
        <translation>datos insuficientes</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>complaint against narrowing, one table; limits can only make it more careful. First reason: {reason}</source>
        <translation>síntomas frente a estrechamiento, una tabla; los límites solo pueden hacerlo más prudente. Primer motivo: {reason}</translation>
    </message>
    <message>
        <source>complaint against narrowing, one table; limits can only make it more careful</source>
        <translation>síntomas frente a estrechamiento, una tabla; los límites solo pueden hacerlo más prudente</translation>
    </message>
    <message>
        <source>percent stenosis alone never decides</source>
        <translation>el porcentaje de estenosis por sí solo nunca decide</translation>
    </message>
    <message>
        <source>Chance of a change that matters</source>
        <translation>Probabilidad de un cambio relevante</translation>
    </message>
    <message>
        <source>one or both triggers of the prediction</source>
        <translation>uno o ambos desencadenantes de la predicción</translation>
    </message>
    <message>
        <source>Second look due</source>
        <translation>Segunda revisión prevista</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>earlier where the chance reaches the policy's level</source>
        <translation>antes, si la probabilidad alcanza el nivel de la política</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Síntomas</translation>
    </message>
    <message>
        <source>stated by a person</source>
        <translation>indicado por una persona</translation>
    </message>
    <message>
        <source>Ulcer</source>
        <translation>Úlcera</translation>
    </message>
    <message>
        <source>open or healed</source>
        <translation>abierta o cicatrizada</translation>
    </message>
    <message>
        <source>{symptom} (with posture)</source>
        <translation>{symptom} (depende de la postura)</translation>
    </message>
    <message>
        <source>{symptom} (not with posture)</source>
        <translation>{symptom} (no depende de la postura)</translation>
    </message>
    <message>
        <source>sum of its items</source>
        <translation>suma de sus ítems</translation>
    </message>
    <message>
        <source>total as typed in</source>
        <translation>total introducido a mano</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>{software} {version}</source>
        <translation>{software} {version}</translation>
    </message>
    <message>
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <source>{words} ({digest})</source>
        <translation>{words} ({digest})</translation>
    </message>
    <message>
        <source>{name} {sha256}</source>
        <translation>{name} {sha256}</translation>
    </message>
    <message>
        <source>research prior, not validated</source>
        <translation>estimación a priori para investigación, no validada</translation>
    </message>
    <message>
        <source>what a stent would do</source>
        <translation>lo que haría un stent</translation>
    </message>
    <message>
        <source>what a stent of {diameter:.4g} mm would do</source>
        <translation>lo que haría un stent de {diameter:.4g} mm</translation>
    </message>
    <message>
        <source>No stent is planned: {would} if one were. Window and printed plan do not show it.</source>
        <translation>No hay ningún stent planificado; se indica {would}. La ventana y el plan impreso no lo muestran.</translation>
    </message>
    <message>
        <source>No stent could be chosen: {would}.</source>
        <translation>No se pudo elegir ningún stent; se indica {would}.</translation>
    </message>
    <message>
        <source>about ±10 % between observers (estimate for veins; arterial IVUS: XLPAD, Am J Cardiol 2023;199:1)</source>
        <translation>cerca de ±10 % entre observadores (estimación para venas; IVUS arterial: XLPAD, Am J Cardiol 2023;199:1)</translation>
    </message>
    <message>
        <source>no test tells reliably which narrowing matters</source>
        <translation>ninguna prueba indica con fiabilidad qué estrechamiento importa</translation>
    </message>
    <message>
        <source>largest of its lower bounds; governed by {governed_by}; predicted thinning never lowers it</source>
        <translation>la mayor de sus cotas inferiores; determinada por {governed_by}; el adelgazamiento previsto nunca la reduce</translation>
    </message>
    <message>
        <source>about ±5 % on a diameter between observers (estimate)</source>
        <translation>cerca de ±5 % en un diámetro entre observadores (estimación)</translation>
    </message>
    <message>
        <source>lesion + both margins + allowance, then rounded up to what is made</source>
        <translation>lesión + ambos márgenes + margen adicional, redondeado al alza a lo que se fabrica</translation>
    </message>
    <message>
        <source>cranial margin</source>
        <translation>margen craneal</translation>
    </message>
    <message>
        <source>caudal margin</source>
        <translation>margen caudal</translation>
    </message>
    <message>
        <source>allowance ({allowance_basis})</source>
        <translation>margen adicional ({allowance_basis})</translation>
    </message>
    <message>
        <source>as good as the lengths that were typed in</source>
        <translation>tan fiable como las longitudes introducidas a mano</translation>
    </message>
    <message>
        <source>positions {position}</source>
        <translation>posiciones: {position}</translation>
    </message>
    <message>
        <source>, ±{percent} (1 SD) on a length</source>
        <translation>, ±{percent} (1 DE) en una longitud</translation>
    </message>
    <message>
        <source>run of frames whose area is below half of the reference</source>
        <translation>tramo de fotogramas cuya área es inferior a la mitad de la referencia</translation>
    </message>
    <message>
        <source>first and last frame</source>
        <translation>primer y último fotograma</translation>
    </message>
    <message>
        <source>smallest lumen area within the lesion</source>
        <translation>menor área luminal dentro de la lesión</translation>
    </message>
    <message>
        <source>vouched for</source>
        <translation>fiabilidad</translation>
    </message>
    <message>
        <source>limits of agreement between IVUS and venography are about ±25 points (VIRTUS core lab)</source>
        <translation>los límites de concordancia entre IVUS y venografía son de unos ±25 puntos (laboratorio central de VIRTUS)</translation>
    </message>
    <message>
        <source>reference: {reference}</source>
        <translation>referencia: {reference}</translation>
    </message>
    <message>
        <source>{input} ({origin})</source>
        <translation>{input} ({origin})</translation>
    </message>
    <message>
        <source>{figure:.4g} {unit}</source>
        <translation>{figure:.4g} {unit}</translation>
    </message>
    <message>
        <source>{model}; a research prior, not validated</source>
        <translation>{model}; una estimación a priori para investigación, no validada</translation>
    </message>
    <message>
        <source>not predicted</source>
        <translation>sin predicción</translation>
    </message>
    <message>
        <source>90 % of draws within {p05}</source>
        <translation>90 % de las simulaciones en {p05}</translation>
    </message>
    <message>
        <source>{measure} ({picture}, frame {frame_index})</source>
        <translation>{measure} ({picture}, fotograma {frame_index})</translation>
    </message>
    <message>
        <source>further view</source>
        <translation>otra proyección</translation>
    </message>
    <message>
        <source>{line}: </source>
        <translation>{line}: </translation>
    </message>
    <message>
        <source>Elongation</source>
        <translation>Elongación</translation>
    </message>
    <message>
        <source>No stent is planned, so no change after one is shown; plan.json keeps what one would do.</source>
        <translation>No hay ningún stent planificado, por lo que no se muestra ningún cambio posterior; plan.json conserva lo que haría uno.</translation>
    </message>
    <message>
        <source>Nothing was predicted: no stent was sized.</source>
        <translation>No hay predicción: no se dimensionó ningún stent.</translation>
    </message>
    <message>
        <source>Elongation (edge drifts cranially)</source>
        <translation>Elongación (el borde se desliza en sentido craneal)</translation>
    </message>
    <message>
        <source>Straightening (path gets shorter)</source>
        <translation>Rectificación (el trayecto se acorta)</translation>
    </message>
    <message>
        <source>Foreshortening (device)</source>
        <translation>Acortamiento (dispositivo)</translation>
    </message>
    <message>
        <source>Calibre caudal to the lesion, now {before}</source>
        <translation>Calibre caudal a la lesión, ahora {before}</translation>
    </message>
    <message>
        <source>Chance of a drift that matters</source>
        <translation>Probabilidad de un deslizamiento relevante</translation>
    </message>
    <message>
        <source>no stent chosen</source>
        <translation>ningún stent elegido</translation>
    </message>
    <message>
        <source>see the checks</source>
        <translation>véanse las comprobaciones</translation>
    </message>
    <message>
        <source>{figure}: {parts}</source>
        <translation>{figure}: {parts}</translation>
    </message>
    <message>
        <source>; {read}</source>
        <translation>; {read}</translation>
    </message>
    <message>
        <source>policy {figure} {unit}</source>
        <translation>política {figure} {unit}</translation>
    </message>
    <message>
        <source> ({frames})</source>
        <translation> ({frames})</translation>
    </message>
    <message>
        <source>{what} {figure} {unit}</source>
        <translation>{what} {figure} {unit}</translation>
    </message>
    <message>
        <source>Cranial reference</source>
        <translation>Referencia craneal</translation>
    </message>
    <message>
        <source>Caudal reference</source>
        <translation>Referencia caudal</translation>
    </message>
    <message>
        <source>No healthy vein was found on this side.</source>
        <translation>No se encontró vena sana en este lado.</translation>
    </message>
    <message>
        <source>No lumen in this frame.</source>
        <translation>Sin luz en este fotograma.</translation>
    </message>
    <message>
        <source>MLA of {id}, tightest</source>
        <translation>MLA de {id}, el más estrecho</translation>
    </message>
    <message>
        <source>No IVUS pullback in this case.</source>
        <translation>No hay retirada de IVUS en este caso.</translation>
    </message>
    <message>
        <source>No lumen was measured on the pullback.</source>
        <translation>No se midió la luz en la retirada.</translation>
    </message>
    <message>
        <source>{title}: {area_stenosis} stenosis</source>
        <translation>{title}: estenosis de {area_stenosis}</translation>
    </message>
    <message>
        <source> at {known}</source>
        <translation> a {known}</translation>
    </message>
    <message>
        <source>, {segments}</source>
        <translation>, {segments}</translation>
    </message>
    <message>
        <source>{smallest} × {largest} caliper</source>
        <translation>calibre de {smallest} × {largest}</translation>
    </message>
    <message>
        <source>perimeter Ø {perimeter_diameter} · area Ø {area_diameter}</source>
        <translation>Ø perimetral {perimeter_diameter} · Ø de área {area_diameter}</translation>
    </message>
    <message>
        <source>No venogram in this case.</source>
        <translation>No hay venograma en este caso.</translation>
    </message>
    <message>
        <source>The venogram was not measured.</source>
        <translation>El venograma no se midió.</translation>
    </message>
    <message>
        <source>Frame {frame_used}. {scale_words}</source>
        <translation>Fotograma {frame_used}. {scale_words}</translation>
    </message>
    <message>
        <source> over {length}</source>
        <translation> en {length}</translation>
    </message>
    <message>
        <source>Narrowest {min_diameter} of {reference_diameter} ({diameter_stenosis} of diameter){length}.</source>
        <translation>Mínimo {min_diameter} de {reference_diameter} ({diameter_stenosis} del diámetro){length}.</translation>
    </message>
    <message>
        <source>Not traced: {problem}.</source>
        <translation>No trazado: {problem}.</translation>
    </message>
    <message>
        <source>No narrowing seen in this projection.</source>
        <translation>No se ve estrechamiento en esta proyección.</translation>
    </message>
    <message>
        <source>Stent laid over through the places that both images show: approximate, and a projection under-reads length.</source>
        <translation>Stent superpuesto mediante los lugares que ambas imágenes muestran: aproximado, y una proyección subestima la longitud.</translation>
    </message>
    <message>
        <source>Stent not drawn: the two images share no place that both show with a scale.</source>
        <translation>Stent no dibujado: las dos imágenes no comparten ningún lugar que ambas muestren con escala.</translation>
    </message>
    <message>
        <source>Smallest over {views} views: {min_diameter} in {narrowest}.</source>
        <translation>Mínimo en {views} proyecciones: {min_diameter} en {narrowest}.</translation>
    </message>
    <message>
        <source>Half of the contrast has left after: {times}.</source>
        <translation>La mitad del contraste ha salido tras: {times}.</translation>
    </message>
    <message>
        <source>No scale: only ratios are known.</source>
        <translation>Sin escala: solo se conocen proporciones.</translation>
    </message>
    <message>
        <source> ({detail})</source>
        <translation> ({detail})</translation>
    </message>
    <message>
        <source>Scale {scale}{detail}, ±{uncertainty}.</source>
        <translation>Escala {scale}{detail}, ±{uncertainty}.</translation>
    </message>
    <message>
        <source>Research and training use; not a medical device. Treatment follows symptoms that match the images, never images alone.</source>
        <translation>Para investigación y formación; no es un producto sanitario. Se tratan síntomas que concuerdan con las imágenes, nunca imágenes solas.</translation>
    </message>
    <message>
        <source>size not verified</source>
        <translation>tamaño no verificado</translation>
    </message>
    <message>
        <source>typed measurements, no images</source>
        <translation>medidas introducidas a mano, sin imágenes</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>una fecha desconocida</translation>
    </message>
    <message>
        <source>images of {day}</source>
        <translation>imágenes del {day}</translation>
    </message>
    <message>
        <source>{check} Overruled by the surgeon: {reason}</source>
        <translation>{check} Anulada por el cirujano: {reason}</translation>
    </message>
    <message>
        <source>{input}: {number} {unit}</source>
        <translation>{input}: {number} {unit}</translation>
    </message>
    <message>
        <source> ± {sd}</source>
        <translation> ± {sd}</translation>
    </message>
    <message>
        <source> ({note})</source>
        <translation> ({note})</translation>
    </message>
    <message>
        <source> ({not_verified})</source>
        <translation> ({not_verified})</translation>
    </message>
    <message>
        <source>; {caudal} over the caudal landing vein</source>
        <translation>; {caudal} sobre la vena de anclaje caudal</translation>
    </message>
    <message>
        <source>{sizes} {device}{mark}</source>
        <translation>{sizes} {device}{mark}</translation>
    </message>
    <message>
        <source>Not worked out.</source>
        <translation>No calculado.</translation>
    </message>
    <message>
        <source>Due after {due}.</source>
        <translation>Prevista tras {due}.</translation>
    </message>
    <message>
        <source>When: not known.</source>
        <translation>Cuándo: no se sabe.</translation>
    </message>
    <message>
        <source> Predicted chance of a change that matters: {chance} (model prior, not validated).</source>
        <translation> Probabilidad prevista de un cambio relevante: {chance} (estimación a priori, no validada).</translation>
    </message>
    <message>
        <source>≥ {bound}</source>
        <translation>≥ {bound}</translation>
    </message>
    <message>
        <source>{diameters} mm</source>
        <translation>{diameters} mm</translation>
    </message>
    <message>
        <source>≥ {required}</source>
        <translation>≥ {required}</translation>
    </message>
    <message>
        <source>The measurements as entered</source>
        <translation>Las mediciones tal como se introdujeron</translation>
    </message>
    <message>
        <source>Allowance for elongation</source>
        <translation>Margen adicional por elongación</translation>
    </message>
    <message>
        <source>: {allowance_basis}</source>
        <translation>: {allowance_basis}</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>Lesión</translation>
    </message>
    <message>
        <source>Margins, cranial + caudal</source>
        <translation>Márgenes, craneal + caudal</translation>
    </message>
    <message>
        <source>{cranial_margin} + {caudal_margin}</source>
        <translation>{cranial_margin} + {caudal_margin}</translation>
    </message>
    <message>
        <source>Required (without the allowance)</source>
        <translation>Requerida (sin el margen adicional)</translation>
    </message>
    <message>
        <source>{required} ({without_allowance})</source>
        <translation>{required} ({without_allowance})</translation>
    </message>
    <message>
        <source>Length, as labelled</source>
        <translation>Longitud nominal</translation>
    </message>
    <message>
        <source>{lengths} mm</source>
        <translation>{lengths} mm</translation>
    </message>
    <message>
        <source>{allowance} (model {suggested})</source>
        <translation>{allowance} (modelo {suggested})</translation>
    </message>
    <message>
        <source>Lesion length</source>
        <translation>Longitud de la lesión</translation>
    </message>
    <message>
        <source>{area_stenosis}, against {reference}</source>
        <translation>{area_stenosis}, frente a {reference}</translation>
    </message>
    <message>
        <source>Landing vein, caudal</source>
        <translation>Vena de anclaje, caudal</translation>
    </message>
    <message>
        <source>Landing vein, cranial</source>
        <translation>Vena de anclaje, craneal</translation>
    </message>
    <message>
        <source>Un-stented vein below</source>
        <translation>Vena sin stent por debajo</translation>
    </message>
    <message>
        <source>Covered length</source>
        <translation>Longitud cubierta</translation>
    </message>
    <message>
        <source>not stated: what the stent covers</source>
        <translation>no indicado: lo que cubre el stent</translation>
    </message>
    <message>
        <source>Tortuosity of the covered vein</source>
        <translation>Tortuosidad de la vena cubierta</translation>
    </message>
    <message>
        <source>Resting gradient</source>
        <translation>Gradiente en reposo</translation>
    </message>
    <message>
        <source>{figure}, {origin}</source>
        <translation>{figure}, {origin}</translation>
    </message>
    <message>
        <source>, perimeter {perimeter}</source>
        <translation>, perímetro {perimeter}</translation>
    </message>
    <message>
        <source>{words} ({segment})</source>
        <translation>{words} ({segment})</translation>
    </message>
    <message>
        <source>widest perimeter diameter {max_perimeter_diameter}</source>
        <translation>mayor diámetro perimetral {max_perimeter_diameter}</translation>
    </message>
    <message>
        <source>{widest}, that of the reference</source>
        <translation>{widest}, el de la referencia</translation>
    </message>
    <message>
        <source>{what}, {frame_index}</source>
        <translation>{what}, {frame_index}</translation>
    </message>
    <message>
        <source>{figure}, {briefly}</source>
        <translation>{figure}, {briefly}</translation>
    </message>
    <message>
        <source>Uncertain frames in lesions and references</source>
        <translation>Fotogramas inciertos en lesiones y referencias</translation>
    </message>
    <message>
        <source>{unsure} not confirmed</source>
        <translation>{unsure} no confirmados</translation>
    </message>
    <message>
        <source>{what} ({frame_index})</source>
        <translation>{what} ({frame_index})</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> y {count} más</translation>
    </message>
    <message>
        <source>Contours not confirmed by a person: {named}{more}.</source>
        <translation>Contornos no confirmados por una persona: {named}{more}.</translation>
    </message>
    <message>
        <source>{sign} {word}</source>
        <translation>{sign} {word}</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>dibujado</translation>
    </message>
    <message>
        <source>{sign} low {confidence}</source>
        <translation>{sign} baja {confidence}</translation>
    </message>
    <message>
        <source>{sign} drawn by a person</source>
        <translation>{sign} dibujado por una persona</translation>
    </message>
    <message>
        <source>{sign} interpolated, confirmed by a person</source>
        <translation>{sign} interpolado, confirmado por una persona</translation>
    </message>
    <message>
        <source>{sign} confirmed by a person</source>
        <translation>{sign} confirmado por una persona</translation>
    </message>
    <message>
        <source>interpolated</source>
        <translation>interpolado</translation>
    </message>
    <message>
        <source>{count} drawn by hand</source>
        <translation>{count} dibujados a mano</translation>
    </message>
    <message>
        <source>{count} interpolated</source>
        <translation>{count} interpolados</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>{count} confirmados</translation>
    </message>
    <message>
        <source>{count} of low confidence</source>
        <translation>{count} de confianza baja</translation>
    </message>
    <message>
        <source>Area along the vein</source>
        <translation>Área a lo largo de la vena</translation>
    </message>
    <message>
        <source>No lumen was measured in this case.</source>
        <translation>No se midió la luz en este caso.</translation>
    </message>
    <message>
        <source>No frame of the pullback has a usable lumen.</source>
        <translation>Ningún fotograma de la retirada tiene una luz utilizable.</translation>
    </message>
    <message>
        <source>mm along the vein</source>
        <translation>mm a lo largo de la vena</translation>
    </message>
    <message>
        <source>frame number (no distance is known)</source>
        <translation>número de fotograma (distancia desconocida)</translation>
    </message>
    <message>
        <source>, {length} long</source>
        <translation>, {length} de largo</translation>
    </message>
    <message>
        <source>lesion {area_stenosis}{length}</source>
        <translation>lesión {area_stenosis}{length}</translation>
    </message>
    <message>
        <source> ({contour_standings})</source>
        <translation> ({contour_standings})</translation>
    </message>
    <message>
        <source>MLA {mla}{doubt}, {mla_frame}</source>
        <translation>MLA {mla}{doubt}, {mla_frame}</translation>
    </message>
    <message>
        <source>reference {area}: {method}</source>
        <translation>referencia {area}: {method}</translation>
    </message>
    <message>
        <source>cranial landing</source>
        <translation>anclaje craneal</translation>
    </message>
    <message>
        <source>caudal landing</source>
        <translation>anclaje caudal</translation>
    </message>
    <message>
        <source>, ±{spread} on a length (1 SD)</source>
        <translation>, ±{spread} en una longitud (1 DE)</translation>
    </message>
    <message>
        <source>Positions {position}{precision}.</source>
        <translation>Posiciones: {position}{precision}.</translation>
    </message>
    <message>
        <source> (uncertain: dotted)</source>
        <translation> (incierto: punteado)</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation>{count} fotogramas</translation>
    </message>
    <message>
        <source>{count} stop</source>
        <translation>{count} alto</translation>
    </message>
    <message>
        <source>{count} stops</source>
        <translation>{count} altos</translation>
    </message>
    <message>
        <source>{count} caution</source>
        <translation>{count} precaución</translation>
    </message>
    <message>
        <source>{count} cautions</source>
        <translation>{count} precauciones</translation>
    </message>
    <message>
        <source>{count} note</source>
        <translation>{count} nota</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notas</translation>
    </message>
    <message>
        <source>{sign} {severity}</source>
        <translation>{sign} {severity}</translation>
    </message>
    <message>
        <source>Overleaf:  {checks}</source>
        <translation>Al dorso:  {checks}</translation>
    </message>
    <message>
        <source>Overleaf:  none</source>
        <translation>Al dorso:  ninguna</translation>
    </message>
    <message>
        <source>Stop: {stops}</source>
        <translation>Alto: {stops}</translation>
    </message>
    <message>
        <source>The indication is not established: see beside.</source>
        <translation>La indicación no está establecida: véase al lado.</translation>
    </message>
    <message>
        <source>If you treat:</source>
        <translation>Si trata:</translation>
    </message>
    <message>
        <source>Surgeon's choice</source>
        <translation>Elección del cirujano</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>{chosen}: {count} stents, cranial first</source>
        <translation>{chosen}: {count} stents, primero el más craneal</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>Do not treat</source>
        <translation>No tratar</translation>
    </message>
    <message>
        <source>No stent is planned. What was measured is shown below.</source>
        <translation>No hay ningún stent planificado. Lo medido se muestra abajo.</translation>
    </message>
    <message>
        <source>Worked out so far: {sizes}, {device}.</source>
        <translation>Calculado hasta ahora: {sizes}, {device}.</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>No autorizado</translation>
    </message>
    <message>
        <source>Settle first</source>
        <translation>Resolver antes</translation>
    </message>
    <message>
        <source>{second} {sizes}</source>
        <translation>{second} {sizes}</translation>
    </message>
    <message>
        <source>Stent diameter needed: at least {required}.</source>
        <translation>Diámetro de stent necesario: al menos {required}.</translation>
    </message>
    <message>
        <source>Length: not known, because positions along the vein are not known.</source>
        <translation>Longitud: desconocida, porque se desconocen las posiciones a lo largo de la vena.</translation>
    </message>
    <message>
        <source>Length to cover: {required}.</source>
        <translation>Longitud que cubrir: {required}.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>No stent chosen</source>
        <translation>Ningún stent elegido</translation>
    </message>
    <message>
        <source>See the checks overleaf.</source>
        <translation>Véanse las comprobaciones al dorso.</translation>
    </message>
    <message>
        <source> · post-dilate to {balloon} mm</source>
        <translation> · posdilatar a {balloon} mm</translation>
    </message>
    <message>
        <source>{cranial} to {caudal}</source>
        <translation>{cranial} a {caudal}</translation>
    </message>
    <message>
        <source>{edges} mm along the vein</source>
        <translation>{edges} mm a lo largo de la vena</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>sheath {sheath} F</source>
        <translation>introductor {sheath} F</translation>
    </message>
    <message>
        <source>sheath not known</source>
        <translation>introductor desconocido</translation>
    </message>
    <message>
        <source>{device} · {sheath}</source>
        <translation>{device} · {sheath}</translation>
    </message>
    <message>
        <source>Size not verified against the maker's instructions.</source>
        <translation>Tamaño no verificado con las instrucciones del fabricante.</translation>
    </message>
    <message>
        <source>Iliac vein stent plan</source>
        <translation>Plan de stent venoso ilíaco</translation>
    </message>
    <message>
        <source>Research and training use; not a medical device</source>
        <translation>Para investigación y formación; no es un producto sanitario</translation>
    </message>
    <message>
        <source>{tick:g}</source>
        <translation>{tick:g}</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>IZQUIERDO</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>DERECHO</translation>
    </message>
    <message>
        <source>BILATERAL</source>
        <translation>BILATERAL</translation>
    </message>
    <message>
        <source>SIDE?</source>
        <translation>¿LADO?</translation>
    </message>
    <message>
        <source>ID {identifier}</source>
        <translation>ID {identifier}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>nac. {date}</translation>
    </message>
    <message>
        <source>{disease}   ·   {images}</source>
        <translation>{disease}   ·   {images}</translation>
    </message>
    <message>
        <source>Class not stated</source>
        <translation>Clase no indicada</translation>
    </message>
    <message>
        <source>{name}   ·   ID {identifier}   ·   born {date}</source>
        <translation>{name}   ·   ID {identifier}   ·   nac. {date}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Nombre desconocido</translation>
    </message>
    <message>
        <source>Non-thrombotic lesion (NIVL)</source>
        <translation>Lesión no trombótica (NIVL)</translation>
    </message>
    <message>
        <source>Post-thrombotic (PTS)</source>
        <translation>Postrombótica (PTS)</translation>
    </message>
    <message>
        <source>{page} / {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <source>What the vein may do</source>
        <translation>Lo que puede hacer la vena</translation>
    </message>
    <message>
        <source>model prior, not validated</source>
        <translation>estimación a priori, no validada</translation>
    </message>
    <message>
        <source>Drift: {not_known_because}</source>
        <translation>Deslizamiento: {not_known_because}</translation>
    </message>
    <message>
        <source>{model}. Elongation, straightening and foreshortening have different signs and are not added.</source>
        <translation>{model}. La elongación, la rectificación y el acortamiento tienen signos distintos y no se suman.</translation>
    </message>
    <message>
        <source>Kept apart, median (90 % range)</source>
        <translation>Por separado, mediana (intervalo del 90 %)</translation>
    </message>
    <message>
        <source>drift of the caudal edge, mm</source>
        <translation>deslizamiento del borde caudal, mm</translation>
    </message>
    <message>
        <source>months after stenting</source>
        <translation>meses tras el stent</translation>
    </message>
    <message>
        <source>▲ {caution}</source>
        <translation>▲ {caution}</translation>
    </message>
    <message>
        <source>{sign}  {verdict}</source>
        <translation>{sign}  {verdict}</translation>
    </message>
    <message>
        <source>Indication: why</source>
        <translation>Indicación: por qué</translation>
    </message>
    <message>
        <source>… and {left_out} more in plan.json</source>
        <translation>… y {left_out} más en plan.json</translation>
    </message>
    <message>
        <source> [{source}]</source>
        <translation> [{source}]</translation>
    </message>
    <message>
        <source>{sign} {choice}{entry}{cited}</source>
        <translation>{sign} {choice}{entry}{cited}</translation>
    </message>
    <message>
        <source>{length:g} mm</source>
        <translation>{length:g} mm</translation>
    </message>
    <message>
        <source>Measurements as entered: there are no images in this plan</source>
        <translation>Medidas introducidas a mano: no hay imágenes en este plan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Clinical reference, section</source>
        <translation>Referencia clínica, sección</translation>
    </message>
    <message>
        <source>Sources (§ {reference})</source>
        <translation>Fuentes (§ {reference})</translation>
    </message>
    <message>
        <source>Alternatives, ranked</source>
        <translation>Alternativas, por orden</translation>
    </message>
    <message>
        <source>Measured by hand on the pictures</source>
        <translation>Medido a mano en las imágenes</translation>
    </message>
    <message>
        <source>Aftercare: a draft, the surgeon decides</source>
        <translation>Seguimiento: un borrador, decide el cirujano</translation>
    </message>
    <message>
        <source>Without a stent</source>
        <translation>Sin stent</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>How the size follows</source>
        <translation>Cómo se deduce el tamaño</translation>
    </message>
    <message>
        <source>Deciding frames (✓ by a person; Ø by perimeter)</source>
        <translation>Fotogramas decisivos (✓ por una persona; Ø perimetral)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Assumed, because nobody measured it</source>
        <translation>Supuesto, porque nadie lo midió</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Segunda revisión</translation>
    </message>
    <message>
        <source>Why this size</source>
        <translation>Por qué este tamaño</translation>
    </message>
    <message>
        <source>No stent is planned, so no size is shown.</source>
        <translation>No hay ningún stent planificado, por lo que no se muestra ningún tamaño.</translation>
    </message>
    <message>
        <source>Nothing could be sized: see the checks.</source>
        <translation>No se pudo dimensionar nada: véanse las comprobaciones.</translation>
    </message>
    <message>
        <source>Lumen area along the vein</source>
        <translation>Área luminal a lo largo de la vena</translation>
    </message>
    <message>
        <source>cranial  ←   → caudal</source>
        <translation>craneal  ←   → caudal</translation>
    </message>
    <message>
        <source>{span}: minimum {known:g} mm²</source>
        <translation>{span}: mínimo {known:g} mm²</translation>
    </message>
    <message>
        <source>{span} ≥ {known:g}</source>
        <translation>{span} ≥ {known:g}</translation>
    </message>
    <message>
        <source>{edge:.4g}</source>
        <translation>{edge:.4g}</translation>
    </message>
    <message>
        <source>Clinical reference, section {section}</source>
        <translation>Referencia clínica, sección {section}</translation>
    </message>
    <message>
        <source>{section}: Vascular 2014, doi 10.1177/1708538114552665</source>
        <translation>{section}: Vascular 2014, doi 10.1177/1708538114552665</translation>
    </message>
    <message>
        <source>{section}: femoral diameter +50 to +200 % on Valsalva in normal veins (10 people)</source>
        <translation>{section}: diámetro femoral +50 a +200 % con Valsalva en venas normales (10 personas)</translation>
    </message>
    <message>
        <source>The measured gradient of {gradient:g} mmHg means a higher pressure in the vena cava than in the common femoral vein: no flow would run toward the heart.</source>
        <translation>El gradiente medido de {gradient:g} mmHg significa una presión mayor en la vena cava que en la vena femoral común: la sangre no fluiría hacia el corazón.</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.3: common femoral vein minus inferior vena cava</source>
        <translation>Referencia clínica, sección 5.3: vena femoral común menos vena cava inferior</translation>
    </message>
    <message>
        <source>the gradient read again, with its sign</source>
        <translation>el gradiente leído de nuevo, con su signo</translation>
    </message>
    <message>
        <source>The filling state was not stated: a dry, fasted vein looks narrowed (inferior vena cava area +44 to +62 % after filling, perimeter +11 %).</source>
        <translation>No se indicó el estado de llenado: una vena en ayunas y deshidratación parece estrechada (área de la vena cava inferior +44 a +62 % tras el llenado, perímetro +11 %).</translation>
    </message>
    <message>
        <source>state it</source>
        <translation>indicarlo</translation>
    </message>
    <message>
        <source>The vein was looked at “{state}”: filling alone changed the area of the inferior vena cava by 44 to 62 % and its perimeter by 11 %, so that a dry vein looks narrowed.</source>
        <translation>La vena se observó en este estado: «{state}». El llenado por sí solo cambió el área de la vena cava inferior de un 44 a un 62 % y su perímetro un 11 %, de modo que una vena poco llena parece estrechada.</translation>
    </message>
    <message>
        <source>the pullback repeated with the patient filled</source>
        <translation>la retirada repetida con el paciente bien hidratado</translation>
    </message>
    <message>
        <source>In which phase of breathing the pullback was taken was not stated; the reference and the narrowing have to be of one phase.</source>
        <translation>No se indicó en qué fase respiratoria se hizo la retirada; la referencia y el estrechamiento deben ser de una misma fase.</translation>
    </message>
    <message>
        <source>The pullback was taken under “{state}”: pressing widens a normal femoral vein by 50 to 200 %, so that references and landings are read too wide.</source>
        <translation>La retirada se hizo en este estado: «{state}». El esfuerzo (Valsalva) dilata una vena femoral normal de un 50 a un 200 %, de modo que las referencias y los anclajes se leen demasiado anchos.</translation>
    </message>
    <message>
        <source>the pullback repeated in quiet breathing</source>
        <translation>la retirada repetida con respiración tranquila</translation>
    </message>
    <message>
        <source>an anticoagulant (not named)</source>
        <translation>un anticoagulante (sin nombrar)</translation>
    </message>
    <message>
        <source>switched off by the surgeon</source>
        <translation>desactivado por el cirujano</translation>
    </message>
    <message>
        <source>set by the surgeon in mm</source>
        <translation>fijado por el cirujano en mm</translation>
    </message>
    <message>
        <source>set by the surgeon: {percent:g} % of the covered length</source>
        <translation>fijado por el cirujano: {percent:g} % de la longitud cubierta</translation>
    </message>
    <message>
        <source>not known: the un-stented length below the stent is missing</source>
        <translation>no conocido: falta la longitud sin stent por debajo del stent</translation>
    </message>
    <message>
        <source>predicted lengthening ({quantile:.0f}th percentile) less mean straightening</source>
        <translation>alargamiento previsto (percentil {quantile:.0f}) menos la rectificación media</translation>
    </message>
    <message>
        <source>{diameter:g} mm meets the required {required:.1f} mm</source>
        <translation>{diameter:g} mm alcanza los {required:.1f} mm requeridos</translation>
    </message>
    <message>
        <source>{total:g} mm covers the required {needed:.1f} mm with {spare:.1f} mm to spare</source>
        <translation>{total:g} mm cubre los {needed:.1f} mm requeridos y sobran {spare:.1f} mm</translation>
    </message>
    <message>
        <source>{count} stents with {overlap:g} mm overlap, narrowing to {diameter:g} mm for the caudal landing, which needs {required:.1f} mm</source>
        <translation>{count} stents con {overlap:g} mm de solapamiento, que se reducen a {diameter:g} mm para el anclaje caudal, que necesita {required:.1f} mm</translation>
    </message>
    <message>
        <source>{count} stents with {overlap:g} mm overlap, as no single one is long enough</source>
        <translation>{count} stents con {overlap:g} mm de solapamiento, pues ninguno por sí solo es lo bastante largo</translation>
    </message>
    <message>
        <source>size verified at this site</source>
        <translation>tamaño verificado en este centro</translation>
    </message>
    <message>
        <source>shorter than the preferred {preferred:g} mm, so after those that reach it</source>
        <translation>menor que los {preferred:g} mm preferidos, por lo que va tras los que los alcanzan</translation>
    </message>
    <message>
        <source>at least the preferred {preferred:g} mm, so before shorter ones that would cover</source>
        <translation>al menos los {preferred:g} mm preferidos, por lo que va antes que otros más cortos que cubrirían</translation>
    </message>
    <message>
        <source>labelled for this segment</source>
        <translation>indicado para este segmento</translation>
    </message>
    <message>
        <source>no label was read</source>
        <translation>no se leyó ninguna indicación</translation>
    </message>
    <message>
        <source>not labelled for this segment alone</source>
        <translation>no indicado solo para este segmento</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>en existencias</translation>
    </message>
    <message>
        <source>not enough of it on the shelf</source>
        <translation>existencias insuficientes</translation>
    </message>
    <message>
        <source>safety notice of {date}: {reason}</source>
        <translation>aviso de seguridad de {date}: {reason}</translation>
    </message>
    <message>
        <source>{diameter:g} mm is below the required {required:.1f} mm</source>
        <translation>{diameter:g} mm no alcanza los {required:.1f} mm requeridos</translation>
    </message>
    <message>
        <source>{total:g} mm is shorter than the required {needed:.1f} mm</source>
        <translation>{total:g} mm no cubre los {needed:.1f} mm requeridos</translation>
    </message>
    <message>
        <source>{total:g} mm would come closer to the profunda than {clearance:g} mm</source>
        <translation>{total:g} mm quedaría a menos de {clearance:g} mm de la femoral profunda</translation>
    </message>
    <message>
        <source>{total:g} mm alone is too short; it serves in the row of {lengths} mm, which covers {covered:g} mm with {overlap:g} mm overlap where {needed:.1f} mm are required</source>
        <translation>{total:g} mm solos son demasiado cortos; sirve en la serie de {lengths} mm, que cubre {covered:g} mm con {overlap:g} mm de solapamiento donde se requieren {needed:.1f} mm</translation>
    </message>
    <message>
        <source>Kahn 2018, How I treat the post-thrombotic syndrome, Blood 131:2215-22 (abstract)</source>
        <translation>Kahn 2018, How I treat the post-thrombotic syndrome, Blood 131:2215-22 (resumen)</translation>
    </message>
    <message>
        <source>Kahn 2011, CMAJ 183:37-44: pilot trial, 43 patients randomised (abstract)</source>
        <translation>Kahn 2011, CMAJ 183:37-44: ensayo piloto, 43 pacientes aleatorizados (resumen)</translation>
    </message>
    <message>
        <source>Rossi 2018 (PMID 29292114): the only randomised trial</source>
        <translation>Rossi 2018 (PMID 29292114): el único ensayo aleatorizado</translation>
    </message>
    <message>
        <source>Vuylsteke, Phlebolymphology: more than 20 % of adults have a compression, most without symptoms</source>
        <translation>Vuylsteke, Phlebolymphology: más del 20 % de los adultos tienen una compresión, la mayoría sin síntomas</translation>
    </message>
    <message>
        <source>Compression stockings, worn daily: with exercise the mainstay of treatment without a stent.</source>
        <translation>Medias de compresión, a diario: junto con el ejercicio, la base del tratamiento sin stent.</translation>
    </message>
    <message>
        <source>Supervised exercise over six months: quality of life improved in a small randomised trial of post-thrombotic legs.</source>
        <translation>Ejercicio supervisado durante seis meses: la calidad de vida mejoró en un pequeño ensayo aleatorizado en piernas postrombóticas.</translation>
    </message>
    <message>
        <source>Legs raised, standing and sitting broken up: complaints of venous outflow ease when the leg is raised.</source>
        <translation>Piernas elevadas, y no estar sentado o de pie sin pausas: las molestias por obstrucción del drenaje venoso ceden al elevar la pierna.</translation>
    </message>
    <message>
        <source>Three to six months of this come first; a stent is for complaints that limit life in spite of it.</source>
        <translation>Primero, de tres a seis meses de esto; un stent es para molestias que aun así limitan la vida.</translation>
    </message>
    <message>
        <source>{section}: conservative care failed for 3 to 6 months in the series that treated</source>
        <translation>{section}: el tratamiento conservador fracasó durante 3 a 6 meses en las series que trataron</translation>
    </message>
    <message>
        <source>Compression bandages and wound care for the ulcer, with or without a stent.</source>
        <translation>Vendajes de compresión y cura de la úlcera, con o sin stent.</translation>
    </message>
    <message>
        <source>O'Meara 2012, Cochrane review of compression for venous leg ulcers, CD000265 (from memory)</source>
        <translation>O'Meara 2012, revisión Cochrane sobre compresión en úlceras venosas de la pierna, CD000265 (de memoria)</translation>
    </message>
    <message>
        <source>Anticoagulation as the clot itself asks for: preventing another one prevents post-thrombotic disease.</source>
        <translation>Anticoagulación según lo exija el propio trombo: prevenir otro previene la enfermedad postrombótica.</translation>
    </message>
    <message>
        <source>Kahn 2010, Hematology 2010:216-20 (abstract)</source>
        <translation>Kahn 2010, Hematology 2010:216-20 (resumen)</translation>
    </message>
    <message>
        <source>A search for other causes of the complaints, such as the heart, the joints, the lymph or pelvic veins.</source>
        <translation>Búsqueda de otras causas de las molestias: el corazón, las articulaciones, la linfa o las venas pélvicas.</translation>
    </message>
    <message>
        <source>{section}: in young patients with pain alone, think twice</source>
        <translation>{section}: en pacientes jóvenes solo con dolor, pensarlo dos veces</translation>
    </message>
    <message>
        <source>Nothing: no treatment is needed; look again when complaints begin.</source>
        <translation>Nada: no se necesita tratamiento; revisar de nuevo cuando aparezcan molestias.</translation>
    </message>
    <message>
        <source>Without a stent complaints mostly stay: under medical care alone pain went from 8 to 7 of 10 in six months, with a stent from 8 to {after:g}.</source>
        <translation>Sin stent las molestias suelen persistir: solo con tratamiento médico el dolor pasó de 8 a 7 sobre 10 en seis meses; con stent, de 8 a {after:g}.</translation>
    </message>
    <message>
        <source>{trial}, symptomatic C3 to C6 with 50 % or more by IVUS</source>
        <translation>{trial}, C3 a C6 sintomáticos con 50 % o más por IVUS</translation>
    </message>
    <message>
        <source>After a deep vein thrombosis 5 to 10 % develop severe post-thrombotic disease, which can become an ulcer.</source>
        <translation>Tras una trombosis venosa profunda, del 5 al 10 % presentan enfermedad postrombótica grave, que puede llegar a úlcera.</translation>
    </message>
    <message>
        <source>How much longer an ulcer stays open behind an untreated obstruction is not known from a trial.</source>
        <translation>Ningún ensayo indica cuánto más tiempo permanece abierta una úlcera tras una obstrucción no tratada.</translation>
    </message>
    <message>
        <source>{section}: series only (Marston 2011)</source>
        <translation>{section}: solo series (Marston 2011)</translation>
    </message>
    <message>
        <source>How often an untreated narrowing clots is not known: no series that tells was found.</source>
        <translation>Se desconoce con qué frecuencia se trombosa un estrechamiento no tratado: no se encontró ninguna serie que lo diga.</translation>
    </message>
    <message>
        <source>{section}: no such figure in the sources</source>
        <translation>{section}: sin tal cifra en las fuentes</translation>
    </message>
    <message>
        <source>No harm is known where there are no complaints.</source>
        <translation>No se conoce ningún daño si no hay molestias.</translation>
    </message>
    <message>
        <source>{diameter:g} × {length:g} mm belongs to no product that could be recommended.</source>
        <translation>{diameter:g} × {length:g} mm no corresponde a ningún producto que pueda recomendarse.</translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation>El catálogo</translation>
    </message>
    <message>
        <source>a product that has this size, named and verified in the catalogue</source>
        <translation>un producto que tenga este tamaño, nombrado y verificado en el catálogo</translation>
    </message>
    <message>
        <source>{device}: safety notice of {date} ({scope}): {reason}.</source>
        <translation>{device}: aviso de seguridad de {date} ({scope}): {reason}.</translation>
    </message>
    <message>
        <source>another product, or a release by the maker recorded in the catalogue</source>
        <translation>otro producto, o un aviso levantado por el fabricante y registrado en el catálogo</translation>
    </message>
    <message>
        <source>{device} is not labelled for the {segment} alone: {indications}.</source>
        <translation>{device} no está indicado solo para este segmento ({segment}): {indications}.</translation>
    </message>
    <message>
        <source>The catalogue's sources for its label</source>
        <translation>Las fuentes del catálogo para su indicación</translation>
    </message>
    <message>
        <source>a product labelled for this segment</source>
        <translation>un producto indicado para este segmento</translation>
    </message>
    <message>
        <source>What {device} is labelled for was not read.</source>
        <translation>No se leyó para qué está indicado {device}.</translation>
    </message>
    <message>
        <source>its instructions for use</source>
        <translation>sus instrucciones de uso</translation>
    </message>
    <message>
        <source>{device} changes its length with its diameter by an amount that is not known here.</source>
        <translation>{device} cambia de longitud con su diámetro en una cuantía que aquí se desconoce.</translation>
    </message>
    <message>
        <source>the braid angle or the maker's length table in the catalogue</source>
        <translation>el ángulo de trenzado o la tabla de longitudes del fabricante en el catálogo</translation>
    </message>
    <message>
        <source>{device} is {length:.0f} mm long where it opens to {opened:.1f} mm and shortens to {shortest:g} mm as it opens fully: the plan counts the short length, the long one may protrude.</source>
        <translation>{device} mide {length:.0f} mm donde se abre a {opened:.1f} mm y se acorta a {shortest:g} mm al abrirse del todo: el plan cuenta la longitud corta, la larga puede protruir.</translation>
    </message>
    <message>
        <source>The catalogue's length table</source>
        <translation>La tabla de longitudes del catálogo</translation>
    </message>
    <message>
        <source>Clinical reference, section 4.4: constant wire length and turns</source>
        <translation>Referencia clínica, sección 4.4: longitud de hilo y vueltas constantes</translation>
    </message>
    <message>
        <source>both edges checked at both lengths</source>
        <translation>ambos bordes comprobados con ambas longitudes</translation>
    </message>
    <message>
        <source>{device} {diameter:g} × {length:g} mm</source>
        <translation>{device} {diameter:g} × {length:g} mm</translation>
    </message>
    <message>
        <source>Nobody verified that this size exists: {sizes}.</source>
        <translation>Nadie verificó que este tamaño exista: {sizes}.</translation>
    </message>
    <message>
        <source>The catalogue: commonly quoted ranges, not checked against instructions for use</source>
        <translation>El catálogo: intervalos citados habitualmente, no comprobados con las instrucciones de uso</translation>
    </message>
    <message>
        <source>the maker's instructions for use, checked and signed in the catalogue</source>
        <translation>las instrucciones de uso del fabricante, comprobadas y firmadas en el catálogo</translation>
    </message>
    <message>
        <source>{stock} of {count} × {diameter:g} × {length:g} mm</source>
        <translation>{stock} de {count} × {diameter:g} × {length:g} mm</translation>
    </message>
    <message>
        <source>The shelf holds {stock}.</source>
        <translation>Existencias: {stock}.</translation>
    </message>
    <message>
        <source>a delivery, or a size that lies on the shelf</source>
        <translation>una entrega, o un tamaño que esté en existencias</translation>
    </message>
    <message>
        <source>Which sheath the plan needs is not known.</source>
        <translation>No se sabe qué introductor necesita el plan.</translation>
    </message>
    <message>
        <source>the sheath of every size, read in its instructions for use</source>
        <translation>el introductor de cada tamaño, leído en sus instrucciones de uso</translation>
    </message>
    <message>
        <source>The plan needs a sheath of {needed:g} F; the widest on the shelf has {widest:g} F.</source>
        <translation>El plan necesita un introductor de {needed:g} F; el más ancho en existencias es de {widest:g} F.</translation>
    </message>
    <message>
        <source>The catalogue's sheaths</source>
        <translation>Los introductores del catálogo</translation>
    </message>
    <message>
        <source>a sheath of at least {needed:g} F</source>
        <translation>un introductor de al menos {needed:g} F</translation>
    </message>
    <message>
        <source>{count} stents cover {covered:.0f} mm together; leave no gap between them and put none that is more than 2 mm wider inside a narrower one.</source>
        <translation>{count} stents cubren juntos {covered:.0f} mm; no deje huecos entre ellos ni ponga dentro de uno más estrecho otro que lo supere en más de 2 mm.</translation>
    </message>
    <message>
        <source>a single stent of this length, where one is made</source>
        <translation>un solo stent de esta longitud, si se fabrica</translation>
    </message>
    <message>
        <source>landing vein</source>
        <translation>vena de anclaje</translation>
    </message>
    <message>
        <source>inferior vena cava</source>
        <translation>vena cava inferior</translation>
    </message>
    <message>
        <source>common iliac vein</source>
        <translation>vena ilíaca común</translation>
    </message>
    <message>
        <source>external iliac vein</source>
        <translation>vena ilíaca externa</translation>
    </message>
    <message>
        <source>common femoral vein</source>
        <translation>vena femoral común</translation>
    </message>
    <message>
        <source>{segment} to reach {area:.0f} mm²</source>
        <translation>{segment}: alcanzar {area:.0f} mm²</translation>
    </message>
    <message>
        <source>most distended {end} {landing:.1f} mm + {margin:g} mm</source>
        <translation>máxima distensión: {end} {landing:.1f} mm + {margin:g} mm</translation>
    </message>
    <message>
        <source>Not known: the length of vein between the stent and the inguinal ligament and the length under the stent.</source>
        <translation>Se desconocen la longitud de vena entre el stent y el ligamento inguinal y la longitud bajo el stent.</translation>
    </message>
    <message>
        <source>Not known: the length of vein between the stent and the inguinal ligament.</source>
        <translation>Se desconoce la longitud de vena entre el stent y el ligamento inguinal.</translation>
    </message>
    <message>
        <source>Not known: the length under the stent.</source>
        <translation>Se desconoce la longitud bajo el stent.</translation>
    </message>
    <message>
        <source>prior for mild disease</source>
        <translation>valor a priori para enfermedad leve</translation>
    </message>
    <message>
        <source>prior for moderate disease</source>
        <translation>valor a priori para enfermedad moderada</translation>
    </message>
    <message>
        <source>prior for severe disease</source>
        <translation>valor a priori para enfermedad grave</translation>
    </message>
    <message>
        <source>prior for post-thrombotic disease</source>
        <translation>valor a priori para enfermedad postrombótica</translation>
    </message>
    <message>
        <source>Measured: common femoral vein minus inferior vena cava</source>
        <translation>Medido: vena femoral común menos vena cava inferior</translation>
    </message>
    <message>
        <source>middle of the worked examples, {low:g} to {high:g}</source>
        <translation>centro de los ejemplos resueltos, {low:g} a {high:g}</translation>
    </message>
    <message>
        <source>{disease}: nobody stated it</source>
        <translation>{disease}: nadie lo indicó</translation>
    </message>
    <message>
        <source>two fluid-filled readings of about {error:g} mmHg each</source>
        <translation>dos lecturas con columna de líquido, de unos {error:g} mmHg cada una</translation>
    </message>
    <message>
        <source>Assumption: half of {measured:g} measured in thigh veins of young men (Vasa 2006;35:59), as pelvic veins are older and tethered</source>
        <translation>Supuesto: la mitad de {measured:g} medido en venas del muslo de varones jóvenes (Vasa 2006;35:59), pues las venas pélvicas son de más edad y están adheridas</translation>
    </message>
    <message>
        <source>Stents reached 172 mm² where 16 mm was intended (Raju 2014); spread assumed</source>
        <translation>Los stents alcanzaron 172 mm² cuando se pretendían 16 mm (Raju 2014); dispersión supuesta</translation>
    </message>
    <message>
        <source>Set so that the vein narrows by about 16 % when a lesion opens by 70 %, a discount on {seen:g} % in 17 patients (Al-Hakim 2018, JVIR 29:1023)</source>
        <translation>Fijado para que la vena se estreche cerca del 16 % cuando una lesión se abre un 70 %, una rebaja respecto al {seen:g} % en 17 pacientes (Al-Hakim 2018, JVIR 29:1023)</translation>
    </message>
    <message>
        <source>Assumption: narrowing cannot grow without limit</source>
        <translation>Supuesto: el estrechamiento no puede crecer sin límite</translation>
    </message>
    <message>
        <source>Scatter left in Al-Hakim 2018: {scatter:g} % times sqrt(1 - {correlation:g}²) = {left:g} %</source>
        <translation>Dispersión restante en Al-Hakim 2018: {scatter:g} % por sqrt(1 - {correlation:g}²) = {left:g} %</translation>
    </message>
    <message>
        <source>By definition for veins without thrombosis</source>
        <translation>Por definición en venas sin trombosis</translation>
    </message>
    <message>
        <source>Assumption between 0 (tethered) and 1 (wall area kept); no measurement exists</source>
        <translation>Supuesto entre 0 (adherida) y 1 (área de la pared conservada); no existe ninguna medición</translation>
    </message>
    <message>
        <source>Assumption; veins buckle reversibly with pressure (Martinez 2010, PMC2896067)</source>
        <translation>Supuesto; las venas se pliegan de forma reversible con la presión (Martinez 2010, PMC2896067)</translation>
    </message>
    <message>
        <source>Narrowing is seen at once (Al-Hakim 2018); share assumed</source>
        <translation>El estrechamiento se ve de inmediato (Al-Hakim 2018); proporción supuesta</translation>
    </message>
    <message>
        <source>A surgeon's report that veins settle within a year</source>
        <translation>Comunicación de un cirujano: las venas se estabilizan en un año</translation>
    </message>
    <message>
        <source>Assumption: a scarred wall is stiffer</source>
        <translation>Supuesto: una pared cicatricial es más rígida</translation>
    </message>
    <message>
        <source>Assumption: a scarred wall follows less</source>
        <translation>Supuesto: una pared cicatricial acompaña menos</translation>
    </message>
    <message>
        <source>Assumption: a scarred, tethered vein lengthens less</source>
        <translation>Supuesto: una vena cicatricial y adherida se alarga menos</translation>
    </message>
    <message>
        <source>Assumption: no resting gradients of non-thrombotic narrowings are published; 2 to 3 mmHg is customary lore, and post-thrombotic veins gain 28 mmHg on walking (Kurstjens 2016)</source>
        <translation>Supuesto: no hay gradientes en reposo publicados de estrechamientos no trombóticos; 2 a 3 mmHg es la creencia habitual, y las venas postrombóticas ganan 28 mmHg al caminar (Kurstjens 2016)</translation>
    </message>
    <message>
        <source>Sayed 2022 (PMID 35026448): most migrated stents were short and small</source>
        <translation>Sayed 2022 (PMID 35026448): la mayoría de los stents migrados eran cortos y pequeños</translation>
    </message>
    <message>
        <source>No stent of the catalogue meets {width:.1f} mm × at least {required:.1f} mm ({reason}).</source>
        <translation>Ningún stent del catálogo cumple {width:.1f} mm × al menos {required:.1f} mm ({reason}).</translation>
    </message>
    <message>
        <source>the diameter that was asked for</source>
        <translation>el diámetro que se pidió</translation>
    </message>
    <message>
        <source>The catalogue, its notices and the sizes known in it</source>
        <translation>El catálogo, sus avisos y los tamaños conocidos en él</translation>
    </message>
    <message>
        <source>a catalogue with a size that meets it, or another landing zone</source>
        <translation>un catálogo con un tamaño que lo cumpla, u otra zona de anclaje</translation>
    </message>
    <message>
        <source>{stent:g} mm is less than the most distended {end} ({landing:.1f} mm) plus {margin:g} mm: the stent may migrate, and an undersized stent cannot be corrected later.</source>
        <translation>{stent:g} mm queda por debajo de la máxima distensión ({end}, {landing:.1f} mm) más {margin:g} mm: el stent puede migrar, y un stent infradimensionado no puede corregirse después.</translation>
    </message>
    <message>
        <source>a stent of at least {landing:.1f} mm there</source>
        <translation>un stent de al menos {landing:.1f} mm ahí</translation>
    </message>
    <message>
        <source>The disease reaches the confluence: the vein above it is too short to hold the stent, which passes it into the vena cava. The lesion and the caudal landing hold it.</source>
        <translation>La enfermedad alcanza la confluencia: la vena por encima es demasiado corta para sujetar el stent, que la sobrepasa hacia la vena cava. Lo sujetan la lesión y el anclaje caudal.</translation>
    </message>
    <message>
        <source>The disease reaches the confluence: the vein above it is too short to hold a stent. The lesion and the caudal landing have to hold this one, which begins below the confluence.</source>
        <translation>La enfermedad alcanza la confluencia: la vena por encima es demasiado corta para sujetar un stent. La lesión y el anclaje caudal deben sujetar este, que empieza por debajo de la confluencia.</translation>
    </message>
    <message>
        <source>The disease reaches the confluence: the vein above it ({width:.1f} mm wide) is too short to hold the stent, which passes it into the vena cava. The lesion and the caudal landing hold it. To hold in that vein as well, it would need {needed:.1f} mm.</source>
        <translation>La enfermedad alcanza la confluencia: la vena por encima ({width:.1f} mm de ancho) es demasiado corta para sujetar el stent, que la sobrepasa hacia la vena cava. Lo sujetan la lesión y el anclaje caudal. Para sujetarse también en esa vena necesitaría {needed:.1f} mm.</translation>
    </message>
    <message>
        <source>{section}; clinical reference, section 4.3: to or just past the confluence</source>
        <translation>{section}; referencia clínica, sección 4.3: hasta la confluencia o justo pasada</translation>
    </message>
    <message>
        <source>{stent:g} mm opens to {full:.0f} mm² at most; the {segment} needs {target:.0f} mm².</source>
        <translation>{stent:g} mm se abre como máximo a {full:.0f} mm²; este segmento ({segment}) necesita {target:.0f} mm².</translation>
    </message>
    <message>
        <source>a stent of at least {target:g} mm</source>
        <translation>un stent de al menos {target:g} mm</translation>
    </message>
    <message>
        <source>Stents usually open to {usual:.0f} % of their diameter: expect about {likely:.0f} mm² where {target:.0f} mm² is the target. Measure the area inside the stent before ending.</source>
        <translation>Los stents suelen abrirse al {usual:.0f} % de su diámetro: cabe esperar unos {likely:.0f} mm² cuando el objetivo es de {target:.0f} mm². Mida el área dentro del stent antes de terminar.</translation>
    </message>
    <message>
        <source>the measured area inside the stent</source>
        <translation>el área medida dentro del stent</translation>
    </message>
    <message>
        <source>{widest:g} × {total:g} mm is within the sizes that migrated most: up to {small_stent:g} mm wide and {short_stent:g} mm long.</source>
        <translation>{widest:g} × {total:g} mm está entre los tamaños que más migraron: hasta {small_stent:g} mm de ancho y {short_stent:g} mm de largo.</translation>
    </message>
    <message>
        <source>a stent wider than {small_stent:g} mm or longer than {short_stent:g} mm</source>
        <translation>un stent de más de {small_stent:g} mm de ancho o de más de {short_stent:g} mm de largo</translation>
    </message>
    <message>
        <source>{total:g} mm is shorter than the {preferred:g} mm preferred in iliac veins.</source>
        <translation>{total:g} mm no llega a los {preferred:g} mm preferidos en venas ilíacas.</translation>
    </message>
    <message>
        <source>{preferred:g} mm or more</source>
        <translation>{preferred:g} mm o más</translation>
    </message>
    <message>
        <source>Only {held:.0f} mm of stent lie in vein outside the disease and below the confluence; {least:g} mm are wanted to hold it.</source>
        <translation>Solo {held:.0f} mm de stent están en vena fuera de la enfermedad y por debajo de la confluencia; se quieren {least:g} mm para sujetarlo.</translation>
    </message>
    <message>
        <source>more length in healthy vein</source>
        <translation>más longitud en vena sana</translation>
    </message>
    <message>
        <source>{diameter:g} mm stretches the caudal vein ({vein:.1f} mm) by {oversize:.0f} %, above {limit:.0f} %: back pain and an abrupt step at its end are likelier.</source>
        <translation>{diameter:g} mm distiende la vena caudal ({vein:.1f} mm) un {oversize:.0f} %, por encima del {limit:.0f} %: son más probables el dolor lumbar y un escalón brusco en su extremo.</translation>
    </message>
    <message>
        <source>a taper, two stents of different diameter, or a landing in a wider segment; never a smaller anchor</source>
        <translation>un stent cónico, dos stents de distinto diámetro o un anclaje en un segmento más ancho; nunca un anclaje más pequeño</translation>
    </message>
    <message>
        <source>Rossi 2018 (PMID 29292114): the only randomised trial, symptomatic C3 to C6 with 50 % or more by IVUS</source>
        <translation>Rossi 2018 (PMID 29292114): el único ensayo aleatorizado, C3 a C6 sintomáticos con 50 % o más por IVUS</translation>
    </message>
    <message>
        <source>C-TRACT (NCT03250247)</source>
        <translation>C-TRACT (NCT03250247)</translation>
    </message>
    <message>
        <source>Clinical reference, section 6: no role for prophylactic correction of a silent stenosis (RANE review; ESVS 2022)</source>
        <translation>Referencia clínica, sección 6: no procede la corrección profiláctica de una estenosis silente (revisión RANE; ESVS 2022)</translation>
    </message>
    <message>
        <source>A venous ulcer, open or healed, gives priority: 37 % of such limbs had 50 % or more iliocaval obstruction.</source>
        <translation>Una úlcera venosa, abierta o cicatrizada, da prioridad: el 37 % de esas extremidades tenían una obstrucción iliocava del 50 % o más.</translation>
    </message>
    <message>
        <source>Marston 2011; SVS/AVF 2014 ulcer guideline (from memory)</source>
        <translation>Marston 2011; guía de úlceras SVS/AVF 2014 (de memoria)</translation>
    </message>
    <message>
        <source>CEAP {ceap} with disease that limits life is what trials treated.</source>
        <translation>CEAP {ceap} con enfermedad que limita la vida es lo que trataron los ensayos.</translation>
    </message>
    <message>
        <source>At least one symptom depends on posture, as venous outflow obstruction makes it do.</source>
        <translation>Al menos un síntoma depende de la postura, como ocurre en la obstrucción del drenaje venoso.</translation>
    </message>
    <message>
        <source>{section}; Kurstjens 2016: femoral pressure rises by 28 mmHg on walking behind an obstruction</source>
        <translation>{section}; Kurstjens 2016: la presión femoral sube 28 mmHg al caminar tras una obstrucción</translation>
    </message>
    <message>
        <source>Post-thrombotic disease of moderate or greater severity: {scores}.</source>
        <translation>Enfermedad postrombótica de gravedad moderada o mayor: {scores}.</translation>
    </message>
    <message>
        <source>Symptoms without swelling, skin change or a known dependence on posture: other causes come first.</source>
        <translation>Síntomas sin edema, cambios cutáneos ni dependencia conocida de la postura: primero, otras causas.</translation>
    </message>
    <message>
        <source>CEAP {ceap} in a patient without symptoms: signs alone are a weak reason for a stent.</source>
        <translation>CEAP {ceap} en un paciente sin síntomas: los signos por sí solos son un motivo débil para un stent.</translation>
    </message>
    <message>
        <source>No symptoms and no ulcer: a narrowing without symptoms is not treated, however tight it is.</source>
        <translation>Sin síntomas ni úlcera: un estrechamiento sin síntomas no se trata, por estrecho que sea.</translation>
    </message>
    <message>
        <source>Nobody recorded symptoms, so that nothing can be said for or against treatment.</source>
        <translation>Nadie registró síntomas, por lo que no puede decirse nada a favor ni en contra del tratamiento.</translation>
    </message>
    <message>
        <source>CEAP {ceap} is recorded, symptoms are not: ask for them and their dependence on posture.</source>
        <translation>Consta CEAP {ceap}, pero no los síntomas: pregunte por ellos y por su dependencia de la postura.</translation>
    </message>
    <message>
        <source>For at least one symptom nobody asked whether it depends on posture.</source>
        <translation>De al menos un síntoma nadie preguntó si depende de la postura.</translation>
    </message>
    <message>
        <source>The CEAP class is not recorded.</source>
        <translation>La clase CEAP no está registrada.</translation>
    </message>
    <message>
        <source>CEAP {ceap} means an ulcer, open or healed, while the intake says there is none.</source>
        <translation>CEAP {ceap} significa una úlcera, abierta o cicatrizada, mientras que la admisión indica que no la hay.</translation>
    </message>
    <message>
        <source>An ulcer is stated, while CEAP {ceap} means that there is none: C5 when it has healed, C6 while it is open.</source>
        <translation>Se indica una úlcera, mientras que CEAP {ceap} significa que no la hay: C5 cuando ha cicatrizado, C6 mientras está abierta.</translation>
    </message>
    <message>
        <source>No lumen was measured, so that no narrowing is proven.</source>
        <translation>No se midió la luz, por lo que no hay ningún estrechamiento demostrado.</translation>
    </message>
    <message>
        <source>No narrowing that a stent could treat was found.</source>
        <translation>No se encontró ningún estrechamiento que un stent pudiera tratar.</translation>
    </message>
    <message>
        <source>Area stenosis {percent:.0f} % (lumen {mla:.0f} mm²) reaches the trials' criterion of {limit:.0f} %.</source>
        <translation>Una estenosis de área del {percent:.0f} % (luz de {mla:.0f} mm²) alcanza el criterio de los ensayos, el {limit:.0f} %.</translation>
    </message>
    <message>
        <source>Area stenosis {percent:.0f} % (lumen {mla:.0f} mm²) lies below the trials' criterion of {limit:.0f} %, which is itself arbitrary.</source>
        <translation>Una estenosis de área del {percent:.0f} % (luz de {mla:.0f} mm²) queda por debajo del criterio de los ensayos, el {limit:.0f} %, que es en sí arbitrario.</translation>
    </message>
    <message>
        <source>Jayaraj 2021 (PMID 34098125)</source>
        <translation>Jayaraj 2021 (PMID 34098125)</translation>
    </message>
    <message>
        <source>Area stenosis {percent:.0f} % (lumen {mla:.0f} mm²) is too slight to treat.</source>
        <translation>Una estenosis de área del {percent:.0f} % (luz de {mla:.0f} mm²) es demasiado leve para tratarla.</translation>
    </message>
    <message>
        <source>The lumen of {mla:.0f} mm² lies below the population minimum of {minimum:.0f} mm² although the percentage is low: the reference may be narrowed itself.</source>
        <translation>La luz de {mla:.0f} mm² está por debajo del mínimo poblacional de {minimum:.0f} mm² aunque el porcentaje sea bajo: la propia referencia puede estar estrechada.</translation>
    </message>
    <message>
        <source>Raju 2014: diffuse stenosis; Jayaraj 2021 (PMID 34098125)</source>
        <translation>Raju 2014: estenosis difusa; Jayaraj 2021 (PMID 34098125)</translation>
    </message>
    <message>
        <source>In people without venous disease the left common iliac vein is narrowed by a median of 62 %: percent alone is never an indication.</source>
        <translation>En personas sin enfermedad venosa la vena ilíaca común izquierda está estrechada en una mediana del 62 %: el porcentaje por sí solo nunca es una indicación.</translation>
    </message>
    <message>
        <source>IVUS morphometry of 33 people without venous disease</source>
        <translation>Morfometría por IVUS de 33 personas sin enfermedad venosa</translation>
    </message>
    <message>
        <source>A clot on a narrowed vein can be treated without symptoms, if its other causes were excluded: to be confirmed.</source>
        <translation>Un trombo sobre una vena estrechada puede tratarse sin síntomas si se excluyeron sus otras causas: por confirmar.</translation>
    </message>
    <message>
        <source>{section}, exceptions</source>
        <translation>{section}, excepciones</translation>
    </message>
    <message>
        <source>A clot on a narrowed vein, and its other causes were looked for and excluded: it can be treated without symptoms.</source>
        <translation>Un trombo sobre una vena estrechada, cuyas otras causas se buscaron y excluyeron: puede tratarse sin síntomas.</translation>
    </message>
    <message>
        <source>The VCSS items tell of an open ulcer, while the intake says there is none.</source>
        <translation>Los ítems de VCSS indican una úlcera abierta, mientras que la admisión dice que no la hay.</translation>
    </message>
    <message>
        <source>Stated against a stent: {names}.</source>
        <translation>Indicado en contra de un stent: {names}.</translation>
    </message>
    <message>
        <source>{section}, contraindications; {trial}: excluded</source>
        <translation>{section}, contraindicaciones; {trial}: excluidos</translation>
    </message>
    <message>
        <source>The symptoms are known not to depend on posture, which speaks against venous outflow obstruction.</source>
        <translation>Consta que los síntomas no dependen de la postura, lo que habla en contra de una obstrucción del drenaje venoso.</translation>
    </message>
    <message>
        <source>Pregnancy: trials excluded it; defer unless limb or life is at risk.</source>
        <translation>Embarazo: los ensayos lo excluyeron; aplace el tratamiento salvo riesgo para la extremidad o la vida.</translation>
    </message>
    <message>
        <source>Allergy stated to {allergies}: iliac vein stents contain nickel.</source>
        <translation>Alergia indicada a {allergies}: los stents venosos ilíacos contienen níquel.</translation>
    </message>
    <message>
        <source>Abdominal surgery is planned: decide the order first, as a fresh stent needs uninterrupted anticoagulation.</source>
        <translation>Hay prevista cirugía abdominal: decida primero el orden, pues un stent reciente necesita anticoagulación ininterrumpida.</translation>
    </message>
    <message>
        <source>Milinis 2018 (EJVES): anticoagulation for 6 to 12 months after stenting</source>
        <translation>Milinis 2018 (EJVES): anticoagulación de 6 a 12 meses tras el stent</translation>
    </message>
    <message>
        <source>active infection</source>
        <translation>infección activa</translation>
    </message>
    <message>
        <source>coagulopathy</source>
        <translation>coagulopatía</translation>
    </message>
    <message>
        <source>anticoagulation intolerance</source>
        <translation>intolerancia a la anticoagulación</translation>
    </message>
    <message>
        <source>short life expectancy</source>
        <translation>esperanza de vida corta</translation>
    </message>
    <message>
        <source>not walking</source>
        <translation>no camina</translation>
    </message>
    <message>
        <source>severe arterial disease</source>
        <translation>arteriopatía grave</translation>
    </message>
    <message>
        <source>poor inflow</source>
        <translation>mal flujo de entrada</translation>
    </message>
    <message>
        <source>Villalta {points:g} ({grade})</source>
        <translation>Villalta {points:g} ({grade})</translation>
    </message>
    <message>
        <source>VCSS {points:g}</source>
        <translation>VCSS {points:g}</translation>
    </message>
    <message>
        <source>its perimeter was not measured</source>
        <translation>no se midió su perímetro</translation>
    </message>
    <message>
        <source>its smallest and largest width were not measured</source>
        <translation>no se midieron su anchura menor y mayor</translation>
    </message>
    <message>
        <source>its area was not measured</source>
        <translation>no se midió su área</translation>
    </message>
    <message>
        <source>{bare:.0f} mm of diseased vein lie bare between two stents, at {start:.0f} to {end:.0f} mm.</source>
        <translation>{bare:.0f} mm de vena enferma quedan sin cubrir entre dos stents, de {start:.0f} a {end:.0f} mm.</translation>
    </message>
    <message>
        <source>{bare:.0f} mm of vein lie bare between two stents, at {start:.0f} to {end:.0f} mm.</source>
        <translation>{bare:.0f} mm de vena quedan sin cubrir entre dos stents, de {start:.0f} a {end:.0f} mm.</translation>
    </message>
    <message>
        <source>{section}: no skip gaps between stents; disease left is the main correctable failure</source>
        <translation>{section}: sin huecos entre stents; la enfermedad residual es el principal fallo corregible</translation>
    </message>
    <message>
        <source>stents that overlap</source>
        <translation>stents que se solapen</translation>
    </message>
    <message>
        <source>Two stents overlap by {overlap:.0f} mm; {least:g} mm are wanted so that they stay joined.</source>
        <translation>Dos stents se solapan {overlap:.0f} mm; se quieren {least:g} mm para que sigan unidos.</translation>
    </message>
    <message>
        <source>an overlap of {least:g} mm</source>
        <translation>un solapamiento de {least:g} mm</translation>
    </message>
    <message>
        <source>Two overlapping stents differ by {step:g} mm in diameter, more than {most:g} mm.</source>
        <translation>Dos stents solapados difieren {step:g} mm de diámetro, más de {most:g} mm.</translation>
    </message>
    <message>
        <source>{section}: never the larger inside the smaller by a step of more than 2 mm</source>
        <translation>{section}: nunca el mayor dentro del menor con un escalón de más de 2 mm</translation>
    </message>
    <message>
        <source>diameters closer to each other, or a stent between them</source>
        <translation>diámetros más parecidos, o un stent entre ellos</translation>
    </message>
    <message>
        <source>C-TRACT (NCT03250247): excluded</source>
        <translation>C-TRACT (NCT03250247): excluidos</translation>
    </message>
    <message>
        <source>An active infection is stated: a stent may be seeded.</source>
        <translation>Se indica una infección activa: el stent puede colonizarse.</translation>
    </message>
    <message>
        <source>the infection treated</source>
        <translation>la infección tratada</translation>
    </message>
    <message>
        <source>A bleeding disorder that cannot be corrected is stated (trials: INR above 3, platelets below 75 × 10⁹/L).</source>
        <translation>Se indica un trastorno hemorrágico no corregible (ensayos: INR superior a 3, plaquetas inferiores a 75 × 10⁹/L).</translation>
    </message>
    <message>
        <source>values within the trials' bounds</source>
        <translation>valores dentro de los límites de los ensayos</translation>
    </message>
    <message>
        <source>Anticoagulation is stated not to be tolerated; a fresh stent needs it.</source>
        <translation>Se indica que no se tolera la anticoagulación; un stent reciente la necesita.</translation>
    </message>
    <message>
        <source>a drug that is tolerated, named in the intake</source>
        <translation>un fármaco tolerado, nombrado en la admisión</translation>
    </message>
    <message>
        <source>A life expectancy of less than six months is stated: the benefit may not be lived to see.</source>
        <translation>Se indica una esperanza de vida inferior a seis meses: el paciente puede no llegar a obtener el beneficio.</translation>
    </message>
    <message>
        <source>the surgeon's judgement</source>
        <translation>el criterio del cirujano</translation>
    </message>
    <message>
        <source>The patient is stated not to walk: trials excluded them, as flow through the stent stays low.</source>
        <translation>Se indica que el paciente no camina: los ensayos excluyeron a estos pacientes, pues el flujo por el stent sigue siendo bajo.</translation>
    </message>
    <message>
        <source>Severe arterial disease is stated (ankle-brachial index below {limit:g}).</source>
        <translation>Se indica una arteriopatía grave (índice tobillo-brazo inferior a {limit:g}).</translation>
    </message>
    <message>
        <source>the arteries treated first</source>
        <translation>las arterias tratadas primero</translation>
    </message>
    <message>
        <source>Poor inflow into the common femoral vein is stated: stents without inflow clot.</source>
        <translation>Se indica un mal flujo de entrada en la vena femoral común: los stents sin flujo de entrada se trombosan.</translation>
    </message>
    <message>
        <source>inflow improved, or the landing moved to where it is good</source>
        <translation>flujo de entrada mejorado, o el anclaje trasladado adonde sea bueno</translation>
    </message>
    <message>
        <source>A stent lies in these veins already: this is a second look. Inside it the lumen is the stent's, which this plan takes for vein; a narrowing there is tissue in the stent or its compression, below its lower edge it may be the vein that has thinned.</source>
        <translation>Ya hay un stent en estas venas: esto es una segunda revisión. Dentro de él, la luz es la del stent, que este plan toma por vena; un estrechamiento ahí es tejido en el stent o compresión de este; por debajo de su borde caudal puede ser la vena, que se ha adelgazado.</translation>
    </message>
    <message>
        <source>Clinical reference, section 9: tissue in a round stent and a compressed stent are told apart; 5.1, new narrowing below a stent (Raju 2009, JVS 49:511-8)</source>
        <translation>Referencia clínica, sección 9: se distinguen el tejido en un stent redondo y un stent comprimido; 5.1, nuevo estrechamiento por debajo de un stent (Raju 2009, JVS 49:511-8)</translation>
    </message>
    <message>
        <source>the lumen compared with the first examination at the same landmarks</source>
        <translation>la luz comparada con la primera exploración en las mismas referencias anatómicas</translation>
    </message>
    <message>
        <source>The indication cannot be judged. {reason}</source>
        <translation>La indicación no puede juzgarse. {reason}</translation>
    </message>
    <message>
        <source>record symptoms with their dependence on posture, and the CEAP class</source>
        <translation>registrar los síntomas con su dependencia de la postura, y la clase CEAP</translation>
    </message>
    <message>
        <source>Do not treat. {reason}</source>
        <translation>No tratar. {reason}</translation>
    </message>
    <message>
        <source>symptoms or an ulcer that match the images</source>
        <translation>síntomas o una úlcera que concuerden con las imágenes</translation>
    </message>
    <message>
        <source>a narrowing of at least 50 % with symptoms</source>
        <translation>un estrechamiento de al menos el 50 % con síntomas</translation>
    </message>
    <message>
        <source>Allergy stated to {metals}; every stent of this plan contains nickel, or its metal is not known.</source>
        <translation>Alergia indicada a {metals}; todos los stents de este plan contienen níquel, o se desconoce su metal.</translation>
    </message>
    <message>
        <source>{section}: nitinol and cobalt-chromium stents contain nickel</source>
        <translation>{section}: los stents de nitinol y cromo-cobalto contienen níquel</translation>
    </message>
    <message>
        <source>allergy testing that excludes it</source>
        <translation>pruebas de alergia que la excluyan</translation>
    </message>
    <message>
        <source>Allergy stated to {drugs}: contrast medium and anticoagulation belong to this treatment.</source>
        <translation>Alergia indicada a {drugs}: el medio de contraste y la anticoagulación forman parte de este tratamiento.</translation>
    </message>
    <message>
        <source>a named alternative</source>
        <translation>una alternativa nombrada</translation>
    </message>
    <message>
        <source>The patient is pregnant.</source>
        <translation>La paciente está embarazada.</translation>
    </message>
    <message>
        <source>delivery, or danger to limb or life</source>
        <translation>el parto, o peligro para la extremidad o la vida</translation>
    </message>
    <message>
        <source>Abdominal surgery is planned: anticoagulation after stenting runs for 6 to 12 months without a gap.</source>
        <translation>Hay prevista cirugía abdominal: la anticoagulación tras el stent dura de 6 a 12 meses sin interrupción.</translation>
    </message>
    <message>
        <source>Milinis 2018 (EJVES), Delphi of 106 experts</source>
        <translation>Milinis 2018 (EJVES), Delphi de 106 expertos</translation>
    </message>
    <message>
        <source>surgery first, or its date beyond the anticoagulation</source>
        <translation>primero la cirugía, o su fecha después de la anticoagulación</translation>
    </message>
    <message>
        <source>A prior deep vein thrombosis is stated while the vein is classed as never thrombosed (NIVL); a scarred wall lengthens less and holds a stent differently.</source>
        <translation>Se indica una trombosis venosa profunda previa, mientras que la vena está clasificada como nunca trombosada (NIVL); una pared cicatricial se alarga menos y sujeta el stent de otro modo.</translation>
    </message>
    <message>
        <source>check the vein for scars and set the class</source>
        <translation>buscar cicatrices en la vena y fijar la clase</translation>
    </message>
    <message>
        <source>The vein is classed as post-thrombotic (PTS) while no deep vein thrombosis is stated: post-thrombotic veins are predicted to lengthen less.</source>
        <translation>La vena está clasificada como postrombótica (PTS), pero no se indica ninguna trombosis venosa profunda: se prevé que las venas postrombóticas se alarguen menos.</translation>
    </message>
    <message>
        <source>the history asked again, or the class set</source>
        <translation>preguntar de nuevo los antecedentes, o fijar la clase</translation>
    </message>
    <message>
        <source>The intake says that there is no ulcer, and elsewhere the opposite (CEAP class or VCSS items). An ulcer decides on priority; it was taken as stated.</source>
        <translation>La admisión dice que no hay úlcera, y en otro lugar lo contrario (clase CEAP o ítems de VCSS). Una úlcera decide la prioridad; se tomó como se indicó.</translation>
    </message>
    <message>
        <source>The intake says that there is an ulcer, and elsewhere the opposite (CEAP class or VCSS items). An ulcer decides on priority; it was taken as stated.</source>
        <translation>La admisión dice que hay una úlcera, y en otro lugar lo contrario (clase CEAP o ítems de VCSS). Una úlcera decide la prioridad; se tomó como se indicó.</translation>
    </message>
    <message>
        <source>CEAP class, score and answer brought to agree</source>
        <translation>clase CEAP, puntuación y respuesta puestas de acuerdo</translation>
    </message>
    <message>
        <source>The side is not stated.</source>
        <translation>No se indicó el lado.</translation>
    </message>
    <message>
        <source>House rule: no plan without a side</source>
        <translation>Criterio propio: ningún plan sin lado</translation>
    </message>
    <message>
        <source>state the side</source>
        <translation>indicar el lado</translation>
    </message>
    <message>
        <source>Anticoagulation is not stated although the vein was thrombosed.</source>
        <translation>No se indicó la anticoagulación aunque la vena estuvo trombosada.</translation>
    </message>
    <message>
        <source>record it</source>
        <translation>registrarla</translation>
    </message>
    <message>
        <source>The vein was thrombosed and no anticoagulant is taken: experts give one for 6 to 12 months after stenting, and for life after several clots.</source>
        <translation>La vena estuvo trombosada y no se toma ningún anticoagulante: los expertos lo dan de 6 a 12 meses tras el stent, y de por vida tras varios trombos.</translation>
    </message>
    <message>
        <source>an anticoagulant, or the reason against one</source>
        <translation>un anticoagulante, o el motivo en contra</translation>
    </message>
    <message>
        <source>Neglen 2008 (JVS 48:1255): 54-month secondary patency 86 % across the ligament, 95 % above it; 100 % in NIVL</source>
        <translation>Neglen 2008 (JVS 48:1255): permeabilidad secundaria a 54 meses del 86 % a través del ligamento, del 95 % por encima; 100 % en NIVL</translation>
    </message>
    <message>
        <source>The lesion's length along the vein is not known: only a diameter is recommended.</source>
        <translation>Se desconoce la longitud de la lesión a lo largo de la vena: solo se recomienda un diámetro.</translation>
    </message>
    <message>
        <source>Clinical reference, section 7.2: an IVUS frame number is not a distance</source>
        <translation>Referencia clínica, sección 7.2: un número de fotograma de IVUS no es una distancia</translation>
    </message>
    <message>
        <source>positions from a motor pullback, pinned landmarks, or the length itself</source>
        <translation>posiciones de una retirada motorizada, referencias anatómicas fijadas o la propia longitud</translation>
    </message>
    <message>
        <source>{total:g} mm cannot cover {lesion:.1f} mm of disease.</source>
        <translation>{total:g} mm no pueden cubrir {lesion:.1f} mm de enfermedad.</translation>
    </message>
    <message>
        <source>{section}: disease left at an edge is the main correctable failure</source>
        <translation>{section}: la enfermedad residual en un borde es el principal fallo corregible</translation>
    </message>
    <message>
        <source>at least {lesion:.0f} mm, with margins</source>
        <translation>al menos {lesion:.0f} mm, con márgenes</translation>
    </message>
    <message>
        <source>{total:g} mm is less than the required {required:.1f} mm (disease {lesion:.0f}, margins {cranial_margin:.0f} and {caudal_margin:.0f}, allowance {allowance:.0f} mm).</source>
        <translation>{total:g} mm no alcanza los {required:.1f} mm requeridos (enfermedad {lesion:.0f}, márgenes {cranial_margin:.0f} y {caudal_margin:.0f}, margen adicional {allowance:.0f} mm).</translation>
    </message>
    <message>
        <source>at least {required:.1f} mm</source>
        <translation>al menos {required:.1f} mm</translation>
    </message>
    <message>
        <source>The stated covered length of {stated:.0f} mm is shorter than the lesion of {lesion:.0f} mm.</source>
        <translation>La longitud cubierta indicada de {stated:.0f} mm es menor que la lesión de {lesion:.0f} mm.</translation>
    </message>
    <message>
        <source>The stated covered length of {stated:.0f} mm is not that of the stated stent, {wanted:g} mm.</source>
        <translation>La longitud cubierta indicada de {stated:.0f} mm no es la del stent indicado, {wanted:g} mm.</translation>
    </message>
    <message>
        <source>The measurements themselves</source>
        <translation>Las propias medidas</translation>
    </message>
    <message>
        <source>one of the two corrected</source>
        <translation>una de las dos corregida</translation>
    </message>
    <message>
        <source>The cranial edge leaves {left:.0f} mm of disease uncovered.</source>
        <translation>El borde craneal deja {left:.0f} mm de enfermedad sin cubrir.</translation>
    </message>
    <message>
        <source>the cranial edge beyond the disease</source>
        <translation>el borde craneal más allá de la enfermedad</translation>
    </message>
    <message>
        <source>The caudal edge leaves {left:.0f} mm of disease uncovered.</source>
        <translation>El borde caudal deja {left:.0f} mm de enfermedad sin cubrir.</translation>
    </message>
    <message>
        <source>the caudal edge beyond the disease</source>
        <translation>el borde caudal más allá de la enfermedad</translation>
    </message>
    <message>
        <source>The stent reaches {past:.0f} mm past the iliocaval confluence, above {cap:g} mm: it may jail the inflow of the other side.</source>
        <translation>El stent sobrepasa {past:.0f} mm la confluencia iliocava, más de {cap:g} mm: puede enjaular la entrada de flujo del otro lado.</translation>
    </message>
    <message>
        <source>a cranial edge at most {most:g} mm past the confluence</source>
        <translation>un borde craneal como máximo {most:g} mm más allá de la confluencia</translation>
    </message>
    <message>
        <source>The stent crosses the mouth of the internal iliac vein, {distance:.0f} mm above its caudal edge.</source>
        <translation>El stent cruza la boca de la vena ilíaca interna, {distance:.0f} mm por encima de su borde caudal.</translation>
    </message>
    <message>
        <source>{section}: usual for common iliac disease; contralateral thrombosis followed prior internal iliac clots</source>
        <translation>{section}: habitual en la enfermedad ilíaca común; la trombosis contralateral siguió a trombos previos en la ilíaca interna</translation>
    </message>
    <message>
        <source>The stent crosses the inguinal ligament by {past:.0f} mm.</source>
        <translation>El stent cruza el ligamento inguinal {past:.0f} mm.</translation>
    </message>
    <message>
        <source>a caudal edge above the ligament; it is acceptable where the disease requires it</source>
        <translation>un borde caudal por encima del ligamento; es aceptable donde la enfermedad lo exige</translation>
    </message>
    <message>
        <source>acceptable where the disease requires it</source>
        <translation>aceptable si la enfermedad lo exige</translation>
    </message>
    <message>
        <source>Assumed from a proposed landmark that nobody confirmed.</source>
        <translation>Supuesto a partir de una referencia anatómica propuesta que nadie confirmó.</translation>
    </message>
    <message>
        <source>The stent ends {past:.0f} mm beyond the profunda confluence, which has to stay open.</source>
        <translation>El stent termina {past:.0f} mm más allá de la confluencia de la femoral profunda, que debe quedar libre.</translation>
    </message>
    <message>
        <source>The stent ends {distance:.0f} mm above the profunda confluence, less than {clearance:g} mm.</source>
        <translation>El stent termina {distance:.0f} mm por encima de la confluencia de la femoral profunda, menos de {clearance:g} mm.</translation>
    </message>
    <message>
        <source>a caudal edge at least {clearance:g} mm above it</source>
        <translation>un borde caudal al menos {clearance:g} mm por encima</translation>
    </message>
    <message>
        <source>a longer pullback</source>
        <translation>una retirada más larga</translation>
    </message>
    <message>
        <source>The stent reaches {above:.0f} mm cranial to what the pullback shows: nobody saw the vein it lands in.</source>
        <translation>El stent llega {above:.0f} mm a craneal de lo que muestra la retirada: nadie vio la vena en la que se ancla.</translation>
    </message>
    <message>
        <source>The stent reaches {below:.0f} mm caudal to what the pullback shows: nobody saw the vein it lands in.</source>
        <translation>El stent llega {below:.0f} mm a caudal de lo que muestra la retirada: nadie vio la vena en la que se ancla.</translation>
    </message>
    <message>
        <source>The stent reaches {above:.0f} mm cranial and {below:.0f} mm caudal to what the pullback shows: nobody saw the vein it lands in.</source>
        <translation>El stent llega {above:.0f} mm a craneal y {below:.0f} mm a caudal de lo que muestra la retirada: nadie vio la vena en la que se ancla.</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.8: no published length of an iliac vein before and after stenting; calibre from 17 patients</source>
        <translation>Referencia clínica, sección 5.8: ninguna longitud publicada de una vena ilíaca antes y después del stent; calibre de 17 pacientes</translation>
    </message>
    <message>
        <source>second looks of this practice</source>
        <translation>segundas revisiones de este centro</translation>
    </message>
    <message>
        <source>The caudal vein is predicted to thin from {before:.1f} to {after:.1f} mm; {stent:g} mm is then {oversize:.0f} % oversize, above {limit:.0f} %.</source>
        <translation>Se prevé que la vena caudal se reduzca de {before:.1f} a {after:.1f} mm; {stent:g} mm suponen entonces un sobredimensionamiento del {oversize:.0f} %, superior al {limit:.0f} %.</translation>
    </message>
    <message>
        <source>ending in a wider segment, a taper or two stents, or extending into the external iliac vein; never a smaller anchor</source>
        <translation>terminar en un segmento más ancho, un stent cónico o dos stents, o prolongar hasta la vena ilíaca externa; nunca un anclaje más pequeño</translation>
    </message>
    <message>
        <source>The pressure relief was not measured; {gradient:g} ± {sd:g} mmHg is assumed ({note}).</source>
        <translation>El descenso de presión no se midió; se suponen {gradient:g} ± {sd:g} mmHg ({note}).</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.4: no resting gradients of such narrowings are published</source>
        <translation>Referencia clínica, sección 5.4: no hay gradientes en reposo publicados de estos estrechamientos</translation>
    </message>
    <message>
        <source>the gradient between common femoral vein and inferior vena cava</source>
        <translation>el gradiente entre la vena femoral común y la vena cava inferior</translation>
    </message>
    <message>
        <source>The length of vein between the stent and the inguinal ligament is not known: no lengthening is predicted and no allowance is added.</source>
        <translation>Se desconoce la longitud de vena entre el stent y el ligamento inguinal: no se prevé alargamiento ni se añade margen adicional.</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.3, equation 8</source>
        <translation>Referencia clínica, sección 5.3, ecuación 8</translation>
    </message>
    <message>
        <source>the inguinal ligament pinned, or the length entered</source>
        <translation>el ligamento inguinal fijado, o la longitud introducida</translation>
    </message>
    <message>
        <source>The tortuosity of the covered vein was not measured; {tortuosity:g} is assumed.</source>
        <translation>No se midió la tortuosidad de la vena cubierta; se supone {tortuosity:g}.</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.5: {low:g} to {high:g} in the worked examples</source>
        <translation>Referencia clínica, sección 5.5: {low:g} a {high:g} en los ejemplos resueltos</translation>
    </message>
    <message>
        <source>a calibrated venogram, or the value entered</source>
        <translation>un venograma calibrado, o el valor introducido</translation>
    </message>
    <message>
        <source>{model} is a prior from assumptions and one small series; it is not validated.</source>
        <translation>{model} es una estimación a priori basada en supuestos y una serie pequeña; no está validado.</translation>
    </message>
    <message>
        <source>The predicted lengthening ({median:z.1f} mm, 90 % range {p05:z.1f} to {p95:z.1f}) lies within the error of a measured length (± {error:g} mm).</source>
        <translation>El alargamiento previsto ({median:z.1f} mm, intervalo del 90 %: {p05:z.1f} a {p95:z.1f}) queda dentro del error de una longitud medida (± {error:g} mm).</translation>
    </message>
    <message>
        <source>The predicted lengthening ({median:z.1f} mm, 90 % range {p05:z.1f} to {p95:z.1f}) exceeds the error of a measured length (± {error:g} mm).</source>
        <translation>El alargamiento previsto ({median:z.1f} mm, intervalo del 90 %: {p05:z.1f} a {p95:z.1f}) supera el error de una longitud medida (± {error:g} mm).</translation>
    </message>
    <message>
        <source>the lesion's length along the vein is not known</source>
        <translation>se desconoce la longitud de la lesión a lo largo de la vena</translation>
    </message>
    <message>
        <source>the catalogue holds no stent that may be recommended</source>
        <translation>el catálogo no contiene ningún stent que pueda recomendarse</translation>
    </message>
    <message>
        <source>the landing vein's perimeter is not known, and a flat vein would need a wider stent</source>
        <translation>se desconoce el perímetro de la vena de anclaje, y una vena aplanada necesitaría un stent más ancho</translation>
    </message>
    <message>
        <source>the vein above the narrowing may be vena cava or landing vein, which would need a wider stent</source>
        <translation>la vena por encima del estrechamiento puede ser vena cava, o vena de anclaje que necesitaría un stent más ancho</translation>
    </message>
    <message>
        <source>no healthy vein below the disease was measured</source>
        <translation>no se midió vena sana por debajo de la enfermedad</translation>
    </message>
    <message>
        <source>no two sizes hold over {level:.0f} % of the measurement's uncertainty</source>
        <translation>no hay dos tamaños que valgan en más del {level:.0f} % de la incertidumbre de la medición</translation>
    </message>
    <message>
        <source>Nothing was predicted, so that no second look can be timed by the model.</source>
        <translation>No hay predicción, por lo que el modelo no puede fechar ninguna segunda revisión.</translation>
    </message>
    <message>
        <source>Nine tenths of the predicted change has happened by then.</source>
        <translation>Para entonces se han producido nueve décimas partes del cambio previsto.</translation>
    </message>
    <message>
        <source>Neither is likely enough ({chance} % together, below {level:.0f} %) for an early look; symptoms bring it forward.</source>
        <translation>Ninguno es lo bastante probable ({chance} % en conjunto, por debajo del {level:.0f} %) para una revisión temprana; los síntomas la adelantan.</translation>
    </message>
    <message>
        <source>{chance} % chance that the {segment} caudal to the lesion ends under {area:.0f} mm² ({fraction:.0f} % of its minimum).</source>
        <translation>{chance} % de probabilidad de que la vena caudal a la lesión ({segment}) acabe por debajo de {area:.0f} mm² ({fraction:.0f} % de su mínimo).</translation>
    </message>
    <message>
        <source>{chance} % chance that the caudal edge drifts by more than {drift:g} mm.</source>
        <translation>{chance} % de probabilidad de que el borde caudal se deslice más de {drift:g} mm.</translation>
    </message>
    <message>
        <source>The drift of the caudal edge is not known, because the un-stented length is not.</source>
        <translation>Se desconoce el deslizamiento del borde caudal, porque se desconoce la longitud sin stent.</translation>
    </message>
    <message>
        <source>Stent as entered</source>
        <translation>Stent tal como se introdujo</translation>
    </message>
    <message>
        <source>Shammas 2017 (Vasc Dis Manag): thrombus and a dilated vein let a stent sail</source>
        <translation>Shammas 2017 (Vasc Dis Manag): el trombo y una vena dilatada dejan que un stent se suelte</translation>
    </message>
    <message>
        <source>The caudal reference of {area:.0f} mm² is {times:.2f} times the population minimum of the {segment}, above {limit:g}: dilated by the narrowing itself, it overstates the percentage and the size, and it will shrink.</source>
        <translation>La referencia caudal de {area:.0f} mm² es {times:.2f} veces el mínimo poblacional ({segment}), por encima de {limit:g}: dilatada por el propio estrechamiento, sobrestima el porcentaje y el tamaño, y se reducirá.</translation>
    </message>
    <message>
        <source>another reference; anchoring is still judged on this one</source>
        <translation>otra referencia; el anclaje se sigue juzgando con esta</translation>
    </message>
    <message>
        <source>The {segment} is graded against {area:.0f} mm² of vena cava, another class of vessel: the percentage is overstated.</source>
        <translation>El segmento ({segment}) se gradúa frente a {area:.0f} mm² de vena cava, otra clase de vaso: el porcentaje está sobrestimado.</translation>
    </message>
    <message>
        <source>{section}, reference choices</source>
        <translation>{section}, elección de la referencia</translation>
    </message>
    <message>
        <source>a reference in an iliac vein, or the population minimum</source>
        <translation>una referencia en una vena ilíaca, o el mínimo poblacional</translation>
    </message>
    <message>
        <source>A clot is stated and the vein below is dilated ({area:.0f} mm²): together they let a stent come loose and drift toward the heart.</source>
        <translation>Se indica un trombo y la vena por debajo está dilatada ({area:.0f} mm²): juntos dejan que un stent se suelte y migre hacia el corazón.</translation>
    </message>
    <message>
        <source>anchoring checked on the most distended frame, and the clot cleared before the stent</source>
        <translation>anclaje comprobado en el fotograma más distendido, y el trombo eliminado antes del stent</translation>
    </message>
    <message>
        <source>The cranial reference ({area:.0f} mm², perimeter {perimeter:.0f} mm) has {share:.0f} % of the area of a circle with its perimeter, flatter than an aspect ratio of {limit:g}: it is compressed or under-filled.</source>
        <translation>La referencia craneal ({area:.0f} mm², perímetro {perimeter:.0f} mm) tiene el {share:.0f} % del área de un círculo con su perímetro, más aplanada que una relación de aspecto de {limit:g}: está comprimida o poco llena.</translation>
    </message>
    <message>
        <source>The caudal reference ({area:.0f} mm², perimeter {perimeter:.0f} mm) has {share:.0f} % of the area of a circle with its perimeter, flatter than an aspect ratio of {limit:g}: it is compressed or under-filled.</source>
        <translation>La referencia caudal ({area:.0f} mm², perímetro {perimeter:.0f} mm) tiene el {share:.0f} % del área de un círculo con su perímetro, más aplanada que una relación de aspecto de {limit:g}: está comprimida o poco llena.</translation>
    </message>
    <message>
        <source>The most distended cranial landing frame is flat (aspect ratio {ratio:.1f}, above {limit:g}); its perimeter diameter of {diameter:.1f} mm counts.</source>
        <translation>El fotograma más distendido del anclaje craneal está aplanado (relación de aspecto {ratio:.1f}, superior a {limit:g}); cuenta su diámetro perimetral de {diameter:.1f} mm.</translation>
    </message>
    <message>
        <source>The most distended caudal landing frame is flat (aspect ratio {ratio:.1f}, above {limit:g}); its perimeter diameter of {diameter:.1f} mm counts.</source>
        <translation>El fotograma más distendido del anclaje caudal está aplanado (relación de aspecto {ratio:.1f}, superior a {limit:g}); cuenta su diámetro perimetral de {diameter:.1f} mm.</translation>
    </message>
    <message>
        <source>another frame, or the patient filled</source>
        <translation>otro fotograma, o el paciente bien hidratado</translation>
    </message>
    <message>
        <source>a frame in which the vein is round</source>
        <translation>un fotograma en el que la vena sea redonda</translation>
    </message>
    <message>
        <source>Only {shortest:.0f} mm of healthy vein are stated for landing; {least:g} mm are wanted to hold a stent.</source>
        <translation>Solo se indican {shortest:.0f} mm de vena sana para el anclaje; se quieren {least:g} mm para sujetar un stent.</translation>
    </message>
    <message>
        <source>a longer landing zone, or the next segment</source>
        <translation>una zona de anclaje más larga, o el segmento siguiente</translation>
    </message>
    <message>
        <source>The landing vein is stated as {landing:.1f} mm at its widest, narrower than the healthy reference of {healthy:.1f} mm, which alone would need a stent of {least:.1f} mm: one that is too small migrates.</source>
        <translation>Se indica que la vena de anclaje mide {landing:.1f} mm en su punto más ancho, más estrecha que la referencia sana de {healthy:.1f} mm, que por sí sola necesitaría un stent de {least:.1f} mm: uno demasiado pequeño migra.</translation>
    </message>
    <message>
        <source>{section}: sized in the most distended vein</source>
        <translation>{section}: dimensionado en la vena más distendida</translation>
    </message>
    <message>
        <source>the most distended landing frame measured again, or the reference corrected</source>
        <translation>el fotograma de anclaje más distendido medido de nuevo, o la referencia corregida</translation>
    </message>
    <message>
        <source>Against the caudal reference the narrowing is {caudal:.0f} %, against the cranial one, in its own segment, {cranial:.0f} %: they lie on different sides of {limit:g} %.</source>
        <translation>Frente a la referencia caudal el estrechamiento es del {caudal:.0f} %; frente a la craneal, en su propio segmento, del {cranial:.0f} %: quedan a lados distintos del {limit:g} %.</translation>
    </message>
    <message>
        <source>one of the references measured again, or a reference chosen for a stated reason</source>
        <translation>una de las referencias medida de nuevo, o una referencia elegida por un motivo indicado</translation>
    </message>
    <message>
        <source>a lesion of {length:g} mm, shorter than {least:g} mm</source>
        <translation>una lesión de {length:g} mm, menor que {least:g} mm</translation>
    </message>
    <message>
        <source>a lesion of {length:g} mm, longer than {most:g} mm from confluence to thigh</source>
        <translation>una lesión de {length:g} mm, mayor que los {most:g} mm de la confluencia al muslo</translation>
    </message>
    <message>
        <source>un-stented vein of {length:g} mm, longer than {most:g} mm from confluence to thigh</source>
        <translation>vena sin stent de {length:g} mm, mayor que los {most:g} mm de la confluencia al muslo</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>Stated: {lengths}. Are these millimetres?</source>
        <translation>Indicado: {lengths}. ¿Son milímetros?</translation>
    </message>
    <message>
        <source>{section}: common iliac vein 5 to 7 cm, external iliac vein 9 to 12 cm</source>
        <translation>{section}: vena ilíaca común de 5 a 7 cm, vena ilíaca externa de 9 a 12 cm</translation>
    </message>
    <message>
        <source>the length read again, in millimetres</source>
        <translation>la longitud leída de nuevo, en milímetros</translation>
    </message>
    <message>
        <source>The landing vein's perimeter is not known; its area diameter stands in, which is the least it can be and understates a flat vein by 8 % or more.</source>
        <translation>Se desconoce el perímetro de la vena de anclaje; en su lugar se usa su diámetro de área, que es el menor posible y subestima una vena aplanada un 8 % o más.</translation>
    </message>
    <message>
        <source>the perimeter of the most distended landing frame</source>
        <translation>el perímetro del fotograma de anclaje más distendido</translation>
    </message>
    <message>
        <source>The narrowing is {stenosis:.0f} %, yet its lumen of {mla:.0f} mm² is not below the population minimum of {minimum:.0f} mm²: the reference is too large.</source>
        <translation>El estrechamiento es del {stenosis:.0f} %, pero su luz de {mla:.0f} mm² no está por debajo del mínimo poblacional de {minimum:.0f} mm²: la referencia es demasiado grande.</translation>
    </message>
    <message>
        <source>another reference</source>
        <translation>otra referencia</translation>
    </message>
    <message>
        <source>is not an Ilioplan case file</source>
        <translation>no es un archivo de caso de Ilioplan</translation>
    </message>
    <message>
        <source>choose a file that ends in .ilioplan</source>
        <translation>elija un archivo que termine en .ilioplan</translation>
    </message>
    <message>
        <source>claims to hold more than a case file can</source>
        <translation>afirma contener más de lo que cabe en un archivo de caso</translation>
    </message>
    <message>
        <source>use a copy from a backup</source>
        <translation>use una copia de seguridad</translation>
    </message>
    <message>
        <source>holds one part twice</source>
        <translation>contiene una parte dos veces</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>claims to hold more parts than a case file can</source>
        <translation>afirma contener más partes de las que caben en un archivo de caso</translation>
    </message>
    <message>
        <source>belongs to another patient than its images</source>
        <translation>pertenece a otro paciente que sus imágenes</translation>
    </message>
    <message>
        <source>open the images as a new case</source>
        <translation>abra las imágenes como un caso nuevo</translation>
    </message>
    <message>
        <source>was made on another pullback</source>
        <translation>se hizo con otra retirada</translation>
    </message>
    <message>
        <source>was made on another venogram</source>
        <translation>se hizo con otro venograma</translation>
    </message>
    <message>
        <source>holds contours of {held} frames, but the pullback has {frames}</source>
        <translation>contiene contornos de {held} fotogramas, pero la retirada tiene {frames}</translation>
    </message>
    <message>
        <source>update Ilioplan, or take the key out if a person put it in</source>
        <translation>actualice Ilioplan, o quite la clave si la puso una persona</translation>
    </message>
    <message>
        <source>holds more than this version can keep: {problem}</source>
        <translation>contiene más de lo que esta versión puede guardar: {problem}</translation>
    </message>
    <message>
        <source>is damaged: {problem}</source>
        <translation>está dañado: {problem}</translation>
    </message>
    <message>
        <source>is damaged: its case.json cannot be read</source>
        <translation>está dañado: no se puede leer su case.json</translation>
    </message>
    <message>
        <source>is damaged: its case.json is not a record</source>
        <translation>está dañado: su case.json no es un registro</translation>
    </message>
    <message>
        <source>is of an unknown version</source>
        <translation>es de una versión desconocida</translation>
    </message>
    <message>
        <source>is not an array</source>
        <translation>no es una matriz</translation>
    </message>
    <message>
        <source>does not hold what it says</source>
        <translation>no contiene lo que dice</translation>
    </message>
    <message>
        <source>does not hold {count} points a frame</source>
        <translation>no contiene {count} puntos por fotograma</translation>
    </message>
    <message>
        <source>does not cover the frames of plan.contours</source>
        <translation>no cubre los fotogramas de plan.contours</translation>
    </message>
    <message>
        <source>does not have one step a frame</source>
        <translation>no tiene un paso por fotograma</translation>
    </message>
    <message>
        <source>does not hold points</source>
        <translation>no contiene puntos</translation>
    </message>
    <message>
        <source>does not have one diameter a point</source>
        <translation>no tiene un diámetro por punto</translation>
    </message>
    <message>
        <source>is {id}, which an earlier product has</source>
        <translation>es {id}, que ya tiene un producto anterior</translation>
    </message>
    <message>
        <source>is longer, or given twice, at {diameter:g} mm: a stent shortens as it opens</source>
        <translation>es mayor, o se da dos veces, a {diameter:g} mm: un stent se acorta al abrirse</translation>
    </message>
    <message>
        <source>is missing: a check counts with its day</source>
        <translation>falta: una comprobación cuenta con su fecha</translation>
    </message>
    <message>
        <source>is {on}, not a day such as 2026-03-01</source>
        <translation>es {on}, no una fecha como 2026-03-01</translation>
    </message>
    <message>
        <source>{started}, expanded {expanded}</source>
        <translation>{started}, ampliado {expanded}</translation>
    </message>
    <message>
        <source>names {unknown}, not one of {allowed}</source>
        <translation>nombra {unknown}, que no es uno de {allowed}</translation>
    </message>
    <message>
        <source>this is an exported plan: a report to read, which holds no images and no contours</source>
        <translation>esto es un plan exportado: un informe para leer, que no contiene imágenes ni contornos</translation>
    </message>
    <message>
        <source>these are exported measurements of a pullback, without its images</source>
        <translation>son medidas exportadas de una retirada, sin sus imágenes</translation>
    </message>
    <message>
        <source>these are exported measurements of a venogram, without its images</source>
        <translation>son medidas exportadas de un venograma, sin sus imágenes</translation>
    </message>
    <message>
        <source>this is a catalogue of stents, not a case</source>
        <translation>es un catálogo de stents, no un caso</translation>
    </message>
    <message>
        <source>this is a practice's table of thresholds, not a case</source>
        <translation>es la tabla de umbrales de un centro, no un caso</translation>
    </message>
    <message>
        <source>this is a practice's aftercare protocol, not a case</source>
        <translation>es el protocolo de seguimiento de un centro, no un caso</translation>
    </message>
    <message>
        <source>import it under Stent, Catalogue</source>
        <translation>impórtelo en Stent, Catálogo de stents</translation>
    </message>
    <message>
        <source>put it into the site folder, which the settings name</source>
        <translation>póngalo en la carpeta del centro, que indican los ajustes</translation>
    </message>
    <message>
        <source>open {instead}</source>
        <translation>abra {instead}</translation>
    </message>
    <message>
        <source>the case file “{found}” in {parent}, or the images</source>
        <translation>el archivo de caso «{found}» en {parent}, o las imágenes</translation>
    </message>
    <message>
        <source>the case file that it was exported from (*{suffix}), or the images</source>
        <translation>el archivo de caso del que se exportó (*{suffix}), o las imágenes</translation>
    </message>
    <message>
        <source>has changed since this case was saved, so the plan no longer fits it</source>
        <translation>ha cambiado desde que se guardó este caso, por lo que el plan ya no le corresponde</translation>
    </message>
    <message>
        <source>put the former one back or open the images as a new case</source>
        <translation>restablezca el anterior o abra las imágenes como un caso nuevo</translation>
    </message>
    <message>
        <source>the image {file} of this case cannot be found</source>
        <translation>no se encuentra la imagen {file} de este caso</translation>
    </message>
    <message>
        <source>put it back at {place} or beside the case file</source>
        <translation>vuelva a ponerla en {place} o junto al archivo del caso</translation>
    </message>
    <message>
        <source>cannot be: {wrong}</source>
        <translation>no puede ser: {wrong}</translation>
    </message>
    <message>
        <source>is {name}, which is pinned already</source>
        <translation>es {name}, que ya se fijó</translation>
    </message>
    <message>
        <source>is {last}, not after from_frame {first}</source>
        <translation>es {last}, que no es posterior a from_frame {first}</translation>
    </message>
    <message>
        <source>and length_allowance_percent are both given, and only one can hold</source>
        <translation>y length_allowance_percent se dan a la vez, y solo uno puede valer</translation>
    </message>
    <message>
        <source>the journal cannot be kept: {cause}</source>
        <translation>no se puede llevar el diario: {cause}</translation>
    </message>
    <message>
        <source>save your work often, or free the folder</source>
        <translation>guarde su trabajo a menudo, o libere la carpeta</translation>
    </message>
    <message>
        <source>does not hold the measurements of a vein</source>
        <translation>no contiene las medidas de una vena</translation>
    </message>
    <message>
        <source>correct the file</source>
        <translation>corrija el archivo</translation>
    </message>
    <message>
        <source>is {ours} here and {theirs} in the intake</source>
        <translation>es {ours} aquí y {theirs} en la admisión</translation>
    </message>
    <message>
        <source>(arc over chord, less one)</source>
        <translation>(arco entre cuerda, menos uno)</translation>
    </message>
    <message>
        <source>is {perimeter:g}, but {area:g} mm² need at least {shortest:.1f} mm</source>
        <translation>es {perimeter:g}, pero {area:g} mm² necesitan al menos {shortest:.1f} mm</translation>
    </message>
    <message>
        <source>is 0: an occlusion has no lumen to size from; measure it once it is crossed and opened</source>
        <translation>es 0: una oclusión no tiene luz con la que dimensionar; mídala una vez atravesada y abierta</translation>
    </message>
    <message>
        <source>is {mla:g}, wider than its own reference of {area:g} mm²</source>
        <translation>es {mla:g}, mayor que su propia referencia de {area:g} mm²</translation>
    </message>
    <message>
        <source>and landing are both given, and only one can hold</source>
        <translation>y landing se dan a la vez, y solo uno puede valer</translation>
    </message>
    <message>
        <source>is {area:g}, above the perimeter diameter, which no outline can have</source>
        <translation>es {area:g}, superior al diámetro perimetral, lo que ningún contorno puede tener</translation>
    </message>
    <message>
        <source>is {mean:g}, above the perimeter diameter of {perimeter:g} mm</source>
        <translation>es {mean:g}, superior al diámetro perimetral de {perimeter:g} mm</translation>
    </message>
    <message>
        <source>is {area:g}, above the mean diameter of {mean:g} mm</source>
        <translation>es {area:g}, superior al diámetro medio de {mean:g} mm</translation>
    </message>
    <message>
        <source>is {segment}, which lies cranial to the lesion's {lesion_segment}</source>
        <translation>es {segment}, que queda craneal a {lesion_segment}, el segmento de la lesión</translation>
    </message>
    <message>
        <source>is {segment}, which lies caudal to the lesion's {lesion_segment}</source>
        <translation>es {segment}, que queda caudal a {lesion_segment}, el segmento de la lesión</translation>
    </message>
    <message>
        <source>was written by a newer version of the program (case format {version}, this one reads {current})</source>
        <translation>se escribió con una versión más nueva del programa (formato de caso {version}, esta lee {current})</translation>
    </message>
    <message>
        <source>update Ilioplan to open it</source>
        <translation>actualice Ilioplan para abrirlo</translation>
    </message>
    <message>
        <source>is {value:g}, above {greater} of {limit:g}</source>
        <translation>es {value:g}, superior a {greater}, que es {limit:g}</translation>
    </message>
    <message>
        <source>{place} {wrong}</source>
        <translation>{place} {wrong}</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>el registro</translation>
    </message>
    <message>
        <source>is not a record</source>
        <translation>no es un registro</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <translation>no es una clave conocida</translation>
    </message>
    <message>
        <source>is not whole: {problem}</source>
        <translation>no está íntegro: {problem}</translation>
    </message>
    <message>
        <source>is not one of {allowed}</source>
        <translation>no es uno de {allowed}</translation>
    </message>
    <message>
        <source>names an array that is not there</source>
        <translation>nombra una matriz que no existe</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>does not hold {count} values</source>
        <translation>no contiene {count} valores</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>is not a number that fits</source>
        <translation>no es un número que encaje</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>is not true or false</source>
        <translation>no es true ni false</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>is not valid JSON: line {line}, column {column}</source>
        <translation>no es JSON válido: línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>correct it there</source>
        <translation>corríjalo ahí</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>holds a number with too many digits</source>
        <translation>contiene un número con demasiadas cifras</translation>
    </message>
    <message>
        <source>must hold named values in braces</source>
        <translation>debe contener valores con nombre entre llaves</translation>
    </message>
    <message>
        <source>holds the key {key} twice</source>
        <translation>contiene la clave {key} dos veces</translation>
    </message>
    <message>
        <source>holds {name}, which is not a number (leave out what is not known)</source>
        <translation>contiene {name}, que no es un número (omita lo que no se conoce)</translation>
    </message>
    <message>
        <source>is neither JSON nor TOML: it ends too early</source>
        <translation>no es JSON ni TOML: termina demasiado pronto</translation>
    </message>
    <message>
        <source>is neither JSON nor TOML: line {line}, column {column}</source>
        <translation>no es JSON ni TOML: línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>{rest} more</source>
        <translation>{rest} más</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, y </translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{names} are missing</source>
        <translation>faltan {names}</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>añádalo</translation>
    </message>
    <message>
        <source>add them</source>
        <translation>añádalos</translation>
    </message>
    <message>
        <source>{key} {wrong}</source>
        <translation>{key} {wrong}</translation>
    </message>
    <message>
        <source>is {shown}, not text</source>
        <translation>es {shown}, no texto</translation>
    </message>
    <message>
        <source>is longer than {most} characters</source>
        <translation>supera los {most} caracteres</translation>
    </message>
    <message>
        <source>is {shown}, not one of {allowed}</source>
        <translation>es {shown}, no uno de {allowed}</translation>
    </message>
    <message>
        <source>is {shown}, not true or false</source>
        <translation>es {shown}, no true ni false</translation>
    </message>
    <message>
        <source>is {shown}, not a number</source>
        <translation>es {shown}, no un número</translation>
    </message>
    <message>
        <source>is {shown}, outside {lowest:g} to {highest:g}</source>
        <translation>es {shown}, fuera de {lowest:g} a {highest:g}</translation>
    </message>
    <message>
        <source>is {shown}, not a whole number</source>
        <translation>es {shown}, no un número entero</translation>
    </message>
    <message>
        <source>is {shown}, outside {lowest} to {highest}</source>
        <translation>es {shown}, fuera de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>is {shown}, not a record of named values</source>
        <translation>es {shown}, no un registro de valores con nombre</translation>
    </message>
    <message>
        <source>is {shown}, not a list</source>
        <translation>es {shown}, no una lista</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>un registro</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>not a finite number</source>
        <translation>un número no finito</translation>
    </message>
    <message>
        <source>a number beyond all bounds</source>
        <translation>un número fuera de todo límite</translation>
    </message>
    <message>
        <source>{refused} (did you mean {option}?)</source>
        <translation>{refused} (¿quiso decir {option}?)</translation>
    </message>
    <message>
        <source>{refused} (if it is in {unit}, write {number:g})</source>
        <translation>{refused} (si está en {unit}, escriba {number:g})</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Pin {landmark} here</source>
        <translation>Fijar aquí: {landmark}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Play or stop the venogram</source>
        <translation>Reproducir o detener el venograma</translation>
    </message>
    <message>
        <source>Show it in the next way</source>
        <translation>Mostrar de otro modo</translation>
    </message>
    <message>
        <source>Next view of the vein</source>
        <translation>Siguiente proyección de la vena</translation>
    </message>
    <message>
        <source>Two views side by side, or one</source>
        <translation>Dos proyecciones juntas, o una</translation>
    </message>
    <message>
        <source>Plan on the view that is shown</source>
        <translation>Planificar con la proyección mostrada</translation>
    </message>
    <message>
        <source>Leave this view out, or take it in again</source>
        <translation>Excluir esta proyección, o reincluirla</translation>
    </message>
    <message>
        <source>Draw the centreline by its two ends</source>
        <translation>Dibujar la línea central por sus extremos</translation>
    </message>
    <message>
        <source>Drag centreline, edges and widths</source>
        <translation>Arrastrar línea central, bordes y anchuras</translation>
    </message>
    <message>
        <source>Trace the vein anew by the program</source>
        <translation>Trazar de nuevo la vena con el programa</translation>
    </message>
    <message>
        <source>This IVUS frame lies here: click its place</source>
        <translation>Este fotograma de IVUS está aquí: clic en su lugar</translation>
    </message>
    <message>
        <source>Calibrate by a distance on the picture</source>
        <translation>Calibrar con una distancia en la imagen</translation>
    </message>
    <message>
        <source>Calibrate by the catheter's bands</source>
        <translation>Calibrar con las marcas del catéter</translation>
    </message>
    <message>
        <source>This frame is the mask</source>
        <translation>Este fotograma es la máscara</translation>
    </message>
    <message>
        <source>Mask as the file or the run tells</source>
        <translation>Máscara según el archivo o la serie</translation>
    </message>
    <message>
        <source>Measure without subtraction</source>
        <translation>Medir sin sustracción</translation>
    </message>
    <message>
        <source>Move the mask with the arrow keys</source>
        <translation>Mover la máscara con las flechas</translation>
    </message>
    <message>
        <source>Measure on this frame</source>
        <translation>Medir en este fotograma</translation>
    </message>
    <message>
        <source>Mark collaterals</source>
        <translation>Señalar colaterales</translation>
    </message>
    <message>
        <source>List the collaterals …</source>
        <translation>Lista de colaterales …</translation>
    </message>
    <message>
        <source>Contrast over time at a place</source>
        <translation>Contraste en el tiempo en un lugar</translation>
    </message>
    <message>
        <source>Half time of the wash-out in colour</source>
        <translation>Semivida del lavado en color</translation>
    </message>
    <message>
        <source>Grade lesions against the vein caudal to them</source>
        <translation>Graduar lesiones frente a la vena caudal a ellas</translation>
    </message>
    <message>
        <source>Grade lesions against the vein cranial to them</source>
        <translation>Graduar lesiones frente a la vena craneal a ellas</translation>
    </message>
    <message>
        <source>Grade lesions against the mean of both</source>
        <translation>Graduar lesiones frente a la media de ambas</translation>
    </message>
    <message>
        <source>Grade lesions against the population minimum</source>
        <translation>Graduar lesiones frente al mínimo poblacional</translation>
    </message>
    <message>
        <source>Grade lesions against this frame</source>
        <translation>Graduar lesiones frente a este fotograma</translation>
    </message>
    <message>
        <source>Reference as the program chooses</source>
        <translation>Referencia según el programa</translation>
    </message>
    <message>
        <source>Open files …</source>
        <translation>Abrir archivos …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Abrir carpeta …</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>Guardar caso</translation>
    </message>
    <message>
        <source>Save case as …</source>
        <translation>Guardar caso como …</translation>
    </message>
    <message>
        <source>Export plan …</source>
        <translation>Exportar plan …</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Ajustes …</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Cerrar caso</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Intake …</source>
        <translation>Admisión …</translation>
    </message>
    <message>
        <source>Aftercare …</source>
        <translation>Seguimiento …</translation>
    </message>
    <message>
        <source>Calibration ledger …</source>
        <translation>Registro de calibración …</translation>
    </message>
    <message>
        <source>Calibrate IVUS …</source>
        <translation>Calibrar IVUS …</translation>
    </message>
    <message>
        <source>Calibrate venogram …</source>
        <translation>Calibrar venograma …</translation>
    </message>
    <message>
        <source>Landmarks and travel …</source>
        <translation>Ref. anatómicas y recorrido …</translation>
    </message>
    <message>
        <source>Confirm contour, next</source>
        <translation>Confirmar contorno, siguiente</translation>
    </message>
    <message>
        <source>Correct with a brush</source>
        <translation>Corregir con pincel</translation>
    </message>
    <message>
        <source>Draw the contour anew</source>
        <translation>Redibujar el contorno</translation>
    </message>
    <message>
        <source>Type a diameter …</source>
        <translation>Introducir un diámetro …</translation>
    </message>
    <message>
        <source>Take back this frame's correction</source>
        <translation>Retirar la corrección de este fotograma</translation>
    </message>
    <message>
        <source>Neighbours follow a correction, or not</source>
        <translation>Los vecinos siguen la corrección, o no</translation>
    </message>
    <message>
        <source>Find contours again</source>
        <translation>Buscar contornos de nuevo</translation>
    </message>
    <message>
        <source>Lesion borders as found</source>
        <translation>Límites de lesión hallados</translation>
    </message>
    <message>
        <source>Verdict, alternatives, doing nothing …</source>
        <translation>Veredicto, alternativas, no hacer nada …</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Select the stent; again: the next</source>
        <translation>Seleccionar el stent; otra vez: el siguiente</translation>
    </message>
    <message>
        <source>Stent</source>
        <translation>Stent</translation>
    </message>
    <message>
        <source>Choose a stent …</source>
        <translation>Elegir un stent …</translation>
    </message>
    <message>
        <source>Add a stent caudally</source>
        <translation>Añadir un stent caudalmente</translation>
    </message>
    <message>
        <source>Remove the stent</source>
        <translation>Quitar el stent</translation>
    </message>
    <message>
        <source>Stent as recommended</source>
        <translation>Stent recomendado</translation>
    </message>
    <message>
        <source>Catalogue of stents …</source>
        <translation>Catálogo de stents …</translation>
    </message>
    <message>
        <source>Length allowance …</source>
        <translation>Margen adicional …</translation>
    </message>
    <message>
        <source>Measure a length</source>
        <translation>Medir una longitud</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure an area</source>
        <translation>Medir un área</translation>
    </message>
    <message>
        <source>Measure an angle</source>
        <translation>Medir un ángulo</translation>
    </message>
    <message>
        <source>Write a note on the picture</source>
        <translation>Escribir una nota en la imagen</translation>
    </message>
    <message>
        <source>Name the measurement …</source>
        <translation>Nombrar la medición …</translation>
    </message>
    <message>
        <source>Delete the measurement</source>
        <translation>Eliminar la medición</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Ten frames on</source>
        <translation>Diez fotogramas adelante</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>Diez fotogramas atrás</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Reproducir o detener</translation>
    </message>
    <message>
        <source>Previous lesion border</source>
        <translation>Límite de lesión anterior</translation>
    </message>
    <message>
        <source>Next lesion border</source>
        <translation>Límite de lesión siguiente</translation>
    </message>
    <message>
        <source>Next contour to confirm</source>
        <translation>Contorno siguiente por confirmar</translation>
    </message>
    <message>
        <source>Show whole images</source>
        <translation>Mostrar imágenes completas</translation>
    </message>
    <message>
        <source>Turn the cut left</source>
        <translation>Girar corte a la izquierda</translation>
    </message>
    <message>
        <source>Turn the cut right</source>
        <translation>Girar corte a la derecha</translation>
    </message>
    <message>
        <source>Plan card</source>
        <translation>Ficha del plan</translation>
    </message>
    <message>
        <source>Why these numbers? …</source>
        <translation>¿Por qué estas cifras? …</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Todas las vistas</translation>
    </message>
    <message>
        <source>This view alone, and back</source>
        <translation>Solo esta vista, y volver</translation>
    </message>
    <message>
        <source>This view in its own window, and back</source>
        <translation>Esta vista en ventana propia, y volver</translation>
    </message>
    <message>
        <source>Swap this view with the next</source>
        <translation>Intercambiar esta vista con la siguiente</translation>
    </message>
    <message>
        <source>3D lumen, or not</source>
        <translation>Luz en 3D, o no</translation>
    </message>
    <message>
        <source>Views as they were at first</source>
        <translation>Vistas como al principio</translation>
    </message>
    <message>
        <source>Dark or light theme</source>
        <translation>Tema oscuro o claro</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Help …</source>
        <translation>Ayuda …</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Guided tour of two minutes</source>
        <translation>Visita guiada de dos minutos</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>Buscar un comando …</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclas y ratón</translation>
    </message>
    <message>
        <source>About, versions and licences …</source>
        <translation>Acerca de, versiones y licencias …</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Step through the frames; over the venogram, through its run</source>
        <translation>Recorrer los fotogramas; sobre el venograma, su serie</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + rueda</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Drag the contour</source>
        <translation>Arrastrar el contorno</translation>
    </message>
    <message>
        <source>Correct it; the neighbouring frames follow</source>
        <translation>Corregirlo; los fotogramas vecinos lo siguen</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Mayús + rueda</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Drag a lesion border</source>
        <translation>Arrastrar un límite de lesión</translation>
    </message>
    <message>
        <source>Move it along the vein</source>
        <translation>Moverlo a lo largo de la vena</translation>
    </message>
    <message>
        <source>Drag a stent, or its end</source>
        <translation>Arrastrar un stent, o su extremo</translation>
    </message>
    <message>
        <source>Move it, or take another length</source>
        <translation>Moverlo, o tomar otra longitud</translation>
    </message>
    <message>
        <source>← → with a stent selected</source>
        <translation>← → con un stent seleccionado</translation>
    </message>
    <message>
        <source>Move it by 1 mm; with Shift by 5 mm</source>
        <translation>Moverlo 1 mm; con Mayús, 5 mm</translation>
    </message>
    <message>
        <source>+ − with a stent selected</source>
        <translation>+ − con un stent seleccionado</translation>
    </message>
    <message>
        <source>Longer, shorter; Delete removes it</source>
        <translation>Más largo, más corto; Supr lo quita</translation>
    </message>
    <message>
        <source>Drag along the vein</source>
        <translation>Arrastrar a lo largo de la vena</translation>
    </message>
    <message>
        <source>Move to that place</source>
        <translation>Ir a ese lugar</translation>
    </message>
    <message>
        <source>Drag a mark on the venogram</source>
        <translation>Arrastrar una marca del venograma</translation>
    </message>
    <message>
        <source>Move it; Delete removes what is selected</source>
        <translation>Moverla; Supr quita lo seleccionado</translation>
    </message>
    <message>
        <source>Space ← → on the venogram</source>
        <translation>Espacio ← → en el venograma</translation>
    </message>
    <message>
        <source>Play it, step through it</source>
        <translation>Reproducirlo, recorrerlo</translation>
    </message>
    <message>
        <source>1 to 5, Ctrl + 1 to 5 there</source>
        <translation>1 a 5, Ctrl + 1 a 5 en él</translation>
    </message>
    <message>
        <source>Go to its landmarks, pin them</source>
        <translation>Ir a sus referencias anatómicas, fijarlas</translation>
    </message>
    <message>
        <source>Right drag on it</source>
        <translation>Arrastrar con botón derecho</translation>
    </message>
    <message>
        <source>Window and level with any tool</source>
        <translation>Ventana y nivel con cualquier herramienta</translation>
    </message>
    <message>
        <source>Drag a measurement</source>
        <translation>Arrastrar una medición</translation>
    </message>
    <message>
        <source>Move it, or one of its points; Delete takes it away</source>
        <translation>Moverla, o uno de sus puntos; Supr la elimina</translation>
    </message>
    <message>
        <source>Drag on an image</source>
        <translation>Arrastrar sobre una imagen</translation>
    </message>
    <message>
        <source>Window (sideways) and level (up and down)</source>
        <translation>Ventana (en horizontal) y nivel (en vertical)</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Arrastrar con botón central</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Drag a title</source>
        <translation>Arrastrar un título</translation>
    </message>
    <message>
        <source>Move the view beside another, or swap both</source>
        <translation>Poner la vista junto a otra, o intercambiar ambas</translation>
    </message>
    <message>
        <source>Double click on a title</source>
        <translation>Doble clic en un título</translation>
    </message>
    <message>
        <source>Drop files or folders</source>
        <translation>Soltar archivos o carpetas</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Abrirlos</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Open a case first</source>
        <translation>Abra primero un caso</translation>
    </message>
    <message>
        <source>This case has no IVUS pullback</source>
        <translation>Este caso no tiene retirada de IVUS</translation>
    </message>
    <message>
        <source>This case has no venogram</source>
        <translation>Este caso no tiene venograma</translation>
    </message>
    <message>
        <source>Waits until the plan is worked out</source>
        <translation>Espera a que se calcule el plan</translation>
    </message>
    <message>
        <source>3d three volume model surface</source>
        <translation>3d tres volumen modelo superficie</translation>
    </message>
    <message>
        <source>mode bright night colours</source>
        <translation>modo claro noche colores</translation>
    </message>
    <message>
        <source>pdf print report</source>
        <translation>pdf imprimir informe</translation>
    </message>
    <message>
        <source>patient symptoms history ceap anamnesis</source>
        <translation>paciente síntomas antecedentes ceap anamnesis</translation>
    </message>
    <message>
        <source>scale millimetres</source>
        <translation>escala milímetros</translation>
    </message>
    <message>
        <source>scales</source>
        <translation>escalas</translation>
    </message>
    <message>
        <source>swap change size device product</source>
        <translation>intercambiar cambiar tamaño dispositivo producto</translation>
    </message>
    <message>
        <source>elongation shortening</source>
        <translation>elongación acortamiento</translation>
    </message>
    <message>
        <source>proposed reset</source>
        <translation>propuesto restablecer</translation>
    </message>
    <message>
        <source>tornado elongation prediction</source>
        <translation>tornado elongación predicción</translation>
    </message>
    <message>
        <source>derivation tornado source explain</source>
        <translation>deducción tornado fuente explicar</translation>
    </message>
    <message>
        <source>indication treat</source>
        <translation>indicación tratar</translation>
    </message>
    <message>
        <source>narrowest stenosis lesion</source>
        <translation>mínimo estenosis lesión</translation>
    </message>
    <message>
        <source>reset discard</source>
        <translation>restablecer descartar</translation>
    </message>
    <message>
        <source>segment detect automatic</source>
        <translation>segmentar detectar automático</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>disposición</translation>
    </message>
    <message>
        <source>detach float undock monitor second screen of</source>
        <translation>separar flotar desacoplar monitor segunda pantalla de</translation>
    </message>
    <message>
        <source>maximise enlarge big</source>
        <translation>maximizar ampliar grande</translation>
    </message>
    <message>
        <source>zoom fit reset</source>
        <translation>zoom ajustar restablecer</translation>
    </message>
    <message>
        <source>shortcuts hotkeys</source>
        <translation>atajos teclas rápidas</translation>
    </message>
    <message>
        <source>cine loop run</source>
        <translation>cine bucle serie</translation>
    </message>
    <message>
        <source>subtract subtracted dsa native inverted</source>
        <translation>sustraer sustraído dsa asd nativo invertido</translation>
    </message>
    <message>
        <source>native dsa</source>
        <translation>nativo dsa asd</translation>
    </message>
    <message>
        <source>dsa</source>
        <translation>dsa asd</translation>
    </message>
    <message>
        <source>dsa pixel shift</source>
        <translation>dsa asd píxel desplazar</translation>
    </message>
    <message>
        <source>pooling stasis washout contrast flow</source>
        <translation>estasis acumulación lavado contraste flujo</translation>
    </message>
    <message>
        <source>stasis washout flow curve</source>
        <translation>estasis lavado flujo curva</translation>
    </message>
    <message>
        <source>centerline trace</source>
        <translation>línea central trazar</translation>
    </message>
    <message>
        <source>centerline diameter</source>
        <translation>línea central diámetro</translation>
    </message>
    <message>
        <source>centreline centerline detect</source>
        <translation>línea central detectar</translation>
    </message>
    <message>
        <source>pin register match link</source>
        <translation>fijar registrar emparejar vincular</translation>
    </message>
    <message>
        <source>distance ruler</source>
        <translation>distancia regla</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Type mean diameter {length}</source>
        <translation>Introducir diámetro medio {length}</translation>
    </message>
    <message>
        <source>Type min diameter {length}</source>
        <translation>Introducir diámetro mínimo {length}</translation>
    </message>
    <message>
        <source>Type max diameter {length}</source>
        <translation>Introducir diámetro máximo {length}</translation>
    </message>
    <message>
        <source>Type perimeter diameter {length}</source>
        <translation>Introducir diámetro perimetral {length}</translation>
    </message>
    <message>
        <source>Confirm contour of frame {frame}</source>
        <translation>Confirmar el contorno del fotograma {frame}</translation>
    </message>
    <message>
        <source>This frame has no contour to scale; draw one first (D)</source>
        <translation>Este fotograma no tiene ningún contorno que escalar; dibuje uno primero (D)</translation>
    </message>
    <message>
        <source>Nobody corrected this frame, or the program's own contour was not kept</source>
        <translation>Nadie corrigió este fotograma, o no se conservó el contorno propio del programa</translation>
    </message>
    <message>
        <source>Neighbours follow a correction</source>
        <translation>Los vecinos siguen una corrección</translation>
    </message>
    <message>
        <source>A correction changes its own frame only</source>
        <translation>Una corrección cambia solo su propio fotograma</translation>
    </message>
    <message>
        <source>No lesion was found</source>
        <translation>No se encontró ninguna lesión</translation>
    </message>
    <message>
        <source>No lesion border toward the heart</source>
        <translation>Ningún límite de lesión hacia el corazón</translation>
    </message>
    <message>
        <source>No lesion border toward the foot</source>
        <translation>Ningún límite de lesión hacia el pie</translation>
    </message>
    <message>
        <source>No contour is left to confirm</source>
        <translation>No queda ningún contorno por confirmar</translation>
    </message>
    <message>
        <source>The {landmark} is not pinned</source>
        <translation>Sin fijar: {landmark}</translation>
    </message>
    <message>
        <source>Open a case first: the tour shows the window with one</source>
        <translation>Abra primero un caso: la visita muestra la ventana con uno</translation>
    </message>
    <message>
        <source>Drag from one end to the other</source>
        <translation>Arrastre de un extremo al otro</translation>
    </message>
    <message>
        <source>Draw around the area</source>
        <translation>Dibuje alrededor del área</translation>
    </message>
    <message>
        <source>Drag one leg to the vertex; then move the end of the other</source>
        <translation>Arrastre un lado hasta el vértice; después mueva el extremo del otro</translation>
    </message>
    <message>
        <source>Press where the note belongs</source>
        <translation>Pulse donde deba ir la nota</translation>
    </message>
    <message>
        <source>Click a measurement first</source>
        <translation>Haga clic primero en una medición</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>What does the note say?</source>
        <translation>¿Qué dice la nota?</translation>
    </message>
    <message>
        <source>Change the intake</source>
        <translation>Cambiar la admisión</translation>
    </message>
    <message>
        <source>Take an override back</source>
        <translation>Retirar una anulación</translation>
    </message>
    <message>
        <source>Overrule a check</source>
        <translation>Anular una comprobación</translation>
    </message>
    <message>
        <source>No stent is planned, so that there is no aftercare</source>
        <translation>No hay ningún stent planificado, así que no hay seguimiento</translation>
    </message>
    <message>
        <source>Change the aftercare</source>
        <translation>Cambiar el seguimiento</translation>
    </message>
    <message>
        <source>There is no verdict yet</source>
        <translation>Aún no hay veredicto</translation>
    </message>
    <message>
        <source>There is no number to derive yet</source>
        <translation>Aún no hay ninguna cifra que deducir</translation>
    </message>
    <message>
        <source>Calibrate IVUS</source>
        <translation>Calibrar IVUS</translation>
    </message>
    <message>
        <source>Set landmarks and travel</source>
        <translation>Definir referencias anatómicas y recorrido</translation>
    </message>
    <message>
        <source>Confirm {landmark}</source>
        <translation>Confirmar: {landmark}</translation>
    </message>
    <message>
        <source>Pin {landmark}</source>
        <translation>Fijar: {landmark}</translation>
    </message>
    <message>
        <source>No length is known yet, so that there is nothing to allow for</source>
        <translation>Aún no se conoce ninguna longitud, así que no hay a qué aplicar un margen adicional</translation>
    </message>
    <message>
        <source>Change the length allowance</source>
        <translation>Cambiar el margen adicional de longitud</translation>
    </message>
    <message>
        <source>Calibrate venogram</source>
        <translation>Calibrar venograma</translation>
    </message>
    <message>
        <source>The file of the view planned on names no run, so that no other can take its place</source>
        <translation>El archivo de la proyección del plan no indica ninguna serie, por lo que ninguna otra puede ocupar su lugar</translation>
    </message>
    <message>
        <source>This case has one view of the vein</source>
        <translation>Este caso tiene una proyección de la vena</translation>
    </message>
    <message>
        <source>This view is the one planned on; go to another view first</source>
        <translation>Con esta proyección se planifica; vaya primero a otra</translation>
    </message>
    <message>
        <source>No vein is traced in this view yet</source>
        <translation>Aún no hay ninguna vena trazada en esta proyección</translation>
    </message>
    <message>
        <source>Plan on view {view}</source>
        <translation>Planificar con la proyección {view}</translation>
    </message>
    <message>
        <source>The venogram planned on stays in; go to another view first</source>
        <translation>El venograma con el que se planifica no se excluye; vaya primero a otra proyección</translation>
    </message>
    <message>
        <source>Take in view {view}</source>
        <translation>Incluir proyección {view}</translation>
    </message>
    <message>
        <source>Leave out view {view}</source>
        <translation>Excluir proyección {view}</translation>
    </message>
    <message>
        <source>Calibrate venogram by its catheter's bands</source>
        <translation>Calibrar el venograma con las marcas de su catéter</translation>
    </message>
    <message>
        <source>Click into a view first, or reach it with Tab</source>
        <translation>Haga clic primero en una vista, o llegue a ella con Tab</translation>
    </message>
    <message>
        <source>Copied to {path}.</source>
        <translation>Copiado en {path}.</translation>
    </message>
    <message>
        <source>The language holds from the next start on</source>
        <translation>El idioma rige a partir del próximo inicio</translation>
    </message>
    <message>
        <source>Keeping the catalogue</source>
        <translation>Guardando el catálogo</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Recuperando</translation>
    </message>
    <message>
        <source>Reading the vein</source>
        <translation>Leyendo la vena</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>the plan is still being worked out</source>
        <translation>el plan aún se está calculando</translation>
    </message>
    <message>
        <source>export again in a moment</source>
        <translation>exporte de nuevo en un momento</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>its own files</source>
        <translation>sus propios archivos</translation>
    </message>
    <message>
        <source>Plans iliac vein stents from IVUS and venogram. {licence}. Research and training use; not a medical device.</source>
        <translation>Planifica stents de venas ilíacas a partir de IVUS y venograma. {licence}. Para investigación y formación; no es un producto sanitario.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>Bibliotecas y licencias</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>Drafted from {protocol}. The surgeon decides; this text is printed in the plan.</source>
        <translation>Borrador según {protocol}. Decide el cirujano; este texto se imprime en el plan.</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Volver al borrador</translation>
    </message>
    <message>
        <source>Write what happens after the stent, or go back to the draft.</source>
        <translation>Escriba qué ocurre después del stent, o vuelva al borrador.</translation>
    </message>
    <message>
        <source>The model suggests {allowance}: a prior, not validated. The plan shows both.</source>
        <translation>El modelo propone {allowance}: una estimación a priori, no validada. El plan muestra ambos.</translation>
    </message>
    <message>
        <source>Own allowance</source>
        <translation>Margen adicional propio</translation>
    </message>
    <message>
        <source>Own allowance in percent</source>
        <translation>Margen adicional propio en porcentaje</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>Según el modelo</translation>
    </message>
    <message>
        <source>My own, in mm</source>
        <translation>El mío, en mm</translation>
    </message>
    <message>
        <source>My own, in percent of the covered length</source>
        <translation>El mío, en porcentaje de la longitud cubierta</translation>
    </message>
    <message>
        <source>None: switched off</source>
        <translation>Ninguno: desactivado</translation>
    </message>
    <message>
        <source>At the moment: {allowance}, {basis}.</source>
        <translation>En este momento: {allowance}, {basis}.</translation>
    </message>
    <message>
        <source>Type the allowance first.</source>
        <translation>Introduzca primero el margen adicional.</translation>
    </message>
    <message>
        <source>The distance is taken along the catheter, through its turns; where it runs out of the picture's plane its bands stand closer, and those distances are left out.</source>
        <translation>La distancia se toma a lo largo del catéter, por sus curvas; donde se sale del plano de la imagen, sus marcas aparecen más juntas y esas distancias se descartan.</translation>
    </message>
    <message>
        <source>Calibrate by {count} bands</source>
        <translation>Calibrar con {count} marcas</translation>
    </message>
    <message>
        <source>Use this scale</source>
        <translation>Usar esta escala</translation>
    </message>
    <message>
        <source>Distance from band to band</source>
        <translation>Distancia de marca a marca</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>printed in the plan</source>
        <translation>se imprime en el plan</translation>
    </message>
    <message>
        <source>Distance from band to band (mm)</source>
        <translation>Distancia de marca a marca (mm)</translation>
    </message>
    <message>
        <source>Mark at least {count} bands: fewer cannot tell a turn of the catheter from its distance.</source>
        <translation>Señale al menos {count} marcas: con menos no se distingue una curva del catéter de su distancia.</translation>
    </message>
    <message>
        <source>Type the distance from band to band.</source>
        <translation>Introduzca la distancia de marca a marca.</translation>
    </message>
    <message>
        <source>These bands give no plausible scale; mark them in order along the catheter.</source>
        <translation>Estas marcas no dan una escala verosímil; señálelas en orden a lo largo del catéter.</translation>
    </message>
    <message>
        <source>Write your name: a calibration by hand has an author.</source>
        <translation>Escriba su nombre: una calibración manual tiene autor.</translation>
    </message>
    <message>
        <source>A pixel is then {mm_per_pixel} mm at the vein, ±{uncertainty}.</source>
        <translation>Un píxel equivale entonces a {mm_per_pixel} mm en la vena, ±{uncertainty}.</translation>
    </message>
    <message>
        <source>Of the bands {snapped}.</source>
        <translation>Marcas: {snapped}.</translation>
    </message>
    <message>
        <source>Calibrate the IVUS picture</source>
        <translation>Calibrar la imagen de IVUS</translation>
    </message>
    <message>
        <source>Say how far apart the tick marks are; or drag the two marks onto any known distance and type it. The pixel size is recorded under your name.</source>
        <translation>Indique la separación entre las divisiones de la escala, o arrastre los dos cursores a una distancia conocida e introdúzcala. El tamaño del píxel se registra con su nombre.</translation>
    </message>
    <message>
        <source>Use this calibration</source>
        <translation>Usar esta calibración</translation>
    </message>
    <message>
        <source>Two marks on the picture, or the size itself</source>
        <translation>Dos cursores en la imagen, o el propio tamaño</translation>
    </message>
    <message>
        <source>Pixel width (mm)</source>
        <translation>Anchura del píxel (mm)</translation>
    </message>
    <message>
        <source>Pixel height (mm)</source>
        <translation>Altura del píxel (mm)</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>Falta: {field}.</translation>
    </message>
    <message>
        <source>Nothing is set yet.</source>
        <translation>Aún no se ha definido nada.</translation>
    </message>
    <message>
        <source>The picture is then {width} wide and {height} high. A venous IVUS picture is mostly 40 to 60 mm across.</source>
        <translation>La imagen mide entonces {width} de ancho y {height} de alto. Una imagen venosa de IVUS suele abarcar de 40 a 60 mm.</translation>
    </message>
    <message>
        <source>Every millimetre of this plan rests on these. Red with ▲: assumed, missing, or contradicted by something of known size. Enter or a double click changes a line.</source>
        <translation>Cada milímetro de este plan se basa en estos valores. En rojo con ▲: supuestos, ausentes o contradichos por algo de tamaño conocido. Intro o doble clic cambia una línea.</translation>
    </message>
    <message>
        <source>Calibration ledger</source>
        <translation>Registro de calibración</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Cambiar …</translation>
    </message>
    <message>
        <source>Open the dialog that sets this calibration</source>
        <translation>Abrir el cuadro que define esta calibración</translation>
    </message>
    <message>
        <source>Check by a known size …</source>
        <translation>Comprobar con tamaño conocido …</translation>
    </message>
    <message>
        <source>Measure a thing of known size: the catheter, its bands, a ruler</source>
        <translation>Medir algo de tamaño conocido: el catéter, sus marcas, una regla</translation>
    </message>
    <message>
        <source>This case has no picture to calibrate.</source>
        <translation>Este caso no tiene ninguna imagen que calibrar.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>On our shelf</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Comprobado por</translation>
    </message>
    <message>
        <source>Length table</source>
        <translation>Tabla de longitudes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What this practice plans with. A size that no named person checked is marked wherever it is shown.</source>
        <translation>Con qué planifica este centro. Un tamaño que ninguna persona identificada ha comprobado se señala dondequiera que aparezca.</translation>
    </message>
    <message>
        <source>Catalogue of stents</source>
        <translation>Catálogo de stents</translation>
    </message>
    <message>
        <source>Keep for this site</source>
        <translation>Guardar para este centro</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Sheaths on our shelf</source>
        <translation>Introductores disponibles</translation>
    </message>
    <message>
        <source>not stated, such as 8 9 10</source>
        <translation>no indicado, p. ej. 8 9 10</translation>
    </message>
    <message>
        <source>Version: {version}</source>
        <translation>Versión: {version}</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Ningún producto</translation>
    </message>
    <message>
        <source>New product …</source>
        <translation>Producto nuevo …</translation>
    </message>
    <message>
        <source>Remove product</source>
        <translation>Quitar producto</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Introducer sheaths on our shelf (F)</source>
        <translation>Introductores disponibles (F)</translation>
    </message>
    <message>
        <source>New size …</source>
        <translation>Tamaño nuevo …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Shelf …</source>
        <translation>Existencias …</translation>
    </message>
    <message>
        <source>Checked by …</source>
        <translation>Comprobado por …</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>Safety notice …</source>
        <translation>Aviso de seguridad …</translation>
    </message>
    <message>
        <source>{count} sizes of {device}</source>
        <translation>{count} tamaños de {device}</translation>
    </message>
    <message>
        <source>■ Blocks</source>
        <translation>■ Bloquea</translation>
    </message>
    <message>
        <source>○ Does not block</source>
        <translation>○ No bloquea</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Levantar …</translation>
    </message>
    <message>
        <source>Labelled values, as on the box. A size whose labelled values change has to be checked again.</source>
        <translation>Valores nominales, como en la caja. Un tamaño cuyos valores nominales cambian debe comprobarse de nuevo.</translation>
    </message>
    <message>
        <source>Size of {device}</source>
        <translation>Tamaño de {device}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Length at deployed diameters</source>
        <translation>Longitud según diámetro de apertura</translation>
    </message>
    <message>
        <source>From the maker's table, one line each: opened diameter and length, such as 14 95</source>
        <translation>De la tabla del fabricante, una línea cada uno: diámetro abierto y longitud, p. ej. 14 95</translation>
    </message>
    <message>
        <source>Diameter (mm)</source>
        <translation>Diámetro (mm)</translation>
    </message>
    <message>
        <source>Length (mm)</source>
        <translation>Longitud (mm)</translation>
    </message>
    <message>
        <source>Smallest sheath (F)</source>
        <translation>Introductor mínimo (F)</translation>
    </message>
    <message>
        <source>On our shelf (pieces)</source>
        <translation>Existencias (unidades)</translation>
    </message>
    <message>
        <source>Length at opened Ø (mm)</source>
        <translation>Longitud a Ø abierto (mm)</translation>
    </message>
    <message>
        <source>A size has a diameter and a length.</source>
        <translation>Un tamaño tiene un diámetro y una longitud.</translation>
    </message>
    <message>
        <source>{device} already has a size {diameter:g} × {length:g} mm.</source>
        <translation>{device} ya tiene un tamaño {diameter:g} × {length:g} mm.</translation>
    </message>
    <message>
        <source>Pieces of each of: {what}. Empty means that nobody counted.</source>
        <translation>Unidades de cada uno: {what}. Vacío significa que nadie las ha contado.</translation>
    </message>
    <message>
        <source>On our shelf: {text} is not a whole number of pieces.</source>
        <translation>Existencias: {text} no es un número entero de unidades.</translation>
    </message>
    <message>
        <source>{what}: compared with the maker's instructions for use. The name stands beside the size in every plan.</source>
        <translation>{what}: comparado con las instrucciones de uso del fabricante. El nombre figura junto al tamaño en cada plan.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Name: a size is checked by a named person.</source>
        <translation>Nombre: un tamaño lo comprueba una persona identificada.</translation>
    </message>
    <message>
        <source>Day: “{text}” is not a day such as 2026-03-01.</source>
        <translation>Fecha: «{text}» no es una fecha como 2026-03-01.</translation>
    </message>
    <message>
        <source>Day: {on} is yet to come.</source>
        <translation>Fecha: {on} aún no ha llegado.</translation>
    </message>
    <message>
        <source>A notice that blocks keeps the product out of every recommendation.</source>
        <translation>Un aviso que bloquea excluye el producto de toda recomendación.</translation>
    </message>
    <message>
        <source>Safety notice on {device}</source>
        <translation>Aviso de seguridad sobre {device}</translation>
    </message>
    <message>
        <source>Add the notice</source>
        <translation>Añadir el aviso</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Blocks the product</source>
        <translation>Bloquea el producto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Day (2026-03-01)</source>
        <translation>Fecha (2026-03-01)</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Qué dispositivos</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Cuál es el problema</translation>
    </message>
    <message>
        <source>Why it blocks, or why not</source>
        <translation>Por qué bloquea, o por qué no</translation>
    </message>
    <message>
        <source>{field}: still empty.</source>
        <translation>{field}: aún vacío.</translation>
    </message>
    <message>
        <source>Release this notice?</source>
        <translation>¿Levantar este aviso?</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Why it no longer blocks</source>
        <translation>Por qué ya no bloquea</translation>
    </message>
    <message>
        <source>Why it no longer blocks; it is kept with the notice</source>
        <translation>Por qué ya no bloquea; se conserva con el aviso</translation>
    </message>
    <message>
        <source>Write first why the notice no longer blocks.</source>
        <translation>Escriba primero por qué el aviso ya no bloquea.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>What is not known is left alone; it is never taken as no.</source>
        <translation>Lo que no se sabe se deja sin rellenar; nunca se toma como un no.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Braided</source>
        <translation>Trenzado</translation>
    </message>
    <message>
        <source>Braid angle</source>
        <translation>Ángulo de trenzado</translation>
    </message>
    <message>
        <source>degrees from the axis</source>
        <translation>grados respecto al eje</translation>
    </message>
    <message>
        <source>Contains nickel</source>
        <translation>Contiene níquel</translation>
    </message>
    <message>
        <source>Braid angle (°)</source>
        <translation>Ángulo de trenzado (°)</translation>
    </message>
    <message>
        <source>Labelled for</source>
        <translation>Indicado para</translation>
    </message>
    <message>
        <source>Maker: still empty.</source>
        <translation>Fabricante: aún vacío.</translation>
    </message>
    <message>
        <source>Product: still empty.</source>
        <translation>Producto: aún vacío.</translation>
    </message>
    <message>
        <source>Product: {device} is in the catalogue already.</source>
        <translation>Producto: {device} ya está en el catálogo.</translation>
    </message>
    <message>
        <source>▲ not verified</source>
        <translation>▲ no verificado</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>✓ {by}, {on}</source>
        <translation>✓ {by}, {on}</translation>
    </message>
    <message>
        <source>✓ read in the instructions for use</source>
        <translation>✓ leído en las instrucciones de uso</translation>
    </message>
    <message>
        <source>contains nickel</source>
        <translation>contiene níquel</translation>
    </message>
    <message>
        <source>no nickel</source>
        <translation>sin níquel</translation>
    </message>
    <message>
        <source>nickel not known</source>
        <translation>níquel desconocido</translation>
    </message>
    <message>
        <source>braided</source>
        <translation>trenzado</translation>
    </message>
    <message>
        <source>not braided</source>
        <translation>no trenzado</translation>
    </message>
    <message>
        <source>design not known</source>
        <translation>diseño desconocido</translation>
    </message>
    <message>
        <source>{design}, {angle}° from the axis</source>
        <translation>{design}, {angle}° respecto al eje</translation>
    </message>
    <message>
        <source>label not read</source>
        <translation>indicación no leída</translation>
    </message>
    <message>
        <source>labelled for {segments}</source>
        <translation>indicado para {segments}</translation>
    </message>
    <message>
        <source>labelled for no segment alone</source>
        <translation>no indicado para ningún segmento aislado</translation>
    </message>
    <message>
        <source>whole range</source>
        <translation>gama completa</translation>
    </message>
    <message>
        <source>range may be incomplete</source>
        <translation>gama quizá incompleta</translation>
    </message>
    <message>
        <source>Line {number} of the length table, “{line}”, is not a diameter and a length.</source>
        <translation>Línea {number} de la tabla de longitudes: «{line}» no es un diámetro y una longitud.</translation>
    </message>
    <message>
        <source>Line {number} of the length table: a diameter lies between 1 and {diameter:g} mm, a length between 1 and {length:g} mm.</source>
        <translation>Línea {number} de la tabla de longitudes: el diámetro debe estar entre 1 y {diameter:g} mm, y la longitud, entre 1 y {length:g} mm.</translation>
    </message>
    <message>
        <source>The length table gives {diameter} mm twice.</source>
        <translation>La tabla de longitudes indica {diameter} mm dos veces.</translation>
    </message>
    <message>
        <source>The length table is longer at {wide} mm than at {narrow} mm: a stent shortens as it opens.</source>
        <translation>La tabla de longitudes da más longitud a {wide} mm que a {narrow} mm: un stent se acorta al abrirse.</translation>
    </message>
    <message>
        <source>Sheaths: “{word}” is not a number.</source>
        <translation>Introductores: «{word}» no es un número.</translation>
    </message>
    <message>
        <source>Sheaths: {word} lies outside {low:g} to {high:g} F.</source>
        <translation>Introductores: {word} está fuera de {low:g} a {high:g} F.</translation>
    </message>
    <message>
        <source>■ blocked</source>
        <translation>■ bloqueado</translation>
    </message>
    <message>
        <source>no size known</source>
        <translation>sin tamaños</translation>
    </message>
    <message>
        <source>✓ all verified</source>
        <translation>✓ todos verificados</translation>
    </message>
    <message>
        <source>▲ {verified}/{count} verified</source>
        <translation>▲ {verified}/{count} verif.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} filas</translation>
    </message>
    <message>
        <source>{sheath} F</source>
        <translation>{sheath} F</translation>
    </message>
    <message>
        <source>DICOM, case files and intakes (*)</source>
        <translation>DICOM, archivos de caso y admisiones (*)</translation>
    </message>
    <message>
        <source>Catalogues (*.json)</source>
        <translation>Catálogos (*.json)</translation>
    </message>
    <message>
        <source>Case files (*{suffix})</source>
        <translation>Archivos de caso (*{suffix})</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Importar un catálogo</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Exportar el catálogo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>No collateral is marked. Take the tool (O) and click one, or drag along its course.</source>
        <translation>No hay ninguna colateral señalada. Elija la herramienta (O) y haga clic en una, o arrastre a lo largo de su trayecto.</translation>
    </message>
    <message>
        <source>Veins that carry blood past the narrowing.</source>
        <translation>Venas que derivan la sangre alrededor del estrechamiento.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Make the proposed collateral your own</source>
        <translation>Hacer suya la colateral propuesta</translation>
    </message>
    <message>
        <source>Take the collateral away</source>
        <translation>Quitar la colateral</translation>
    </message>
    <message>
        <source>proposed by the program</source>
        <translation>propuesta por el programa</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type what you want to do: calibrate, next border, export …</source>
        <translation>Escriba lo que desea hacer: calibrar, límite siguiente, exportar …</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”. Every command stands in the menus, too.</source>
        <translation>Ningún comando se llama «{typed}». Todos los comandos están también en los menús.</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Se ha producido un error en el programa</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Your edits are kept in the journal. Please save the case, check what is on the screen before you rely on it, and send the details below to whoever looks after this program.</source>
        <translation>Es un fallo del programa, no suyo. Sus cambios se conservan en el diario. Guarde el caso, compruebe lo que muestra la pantalla antes de confiar en ello y envíe los detalles siguientes a quien mantenga este programa.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>mean of smallest and largest caliper</source>
        <translation>media del calibre menor y el mayor</translation>
    </message>
    <message>
        <source>smallest caliper</source>
        <translation>calibre menor</translation>
    </message>
    <message>
        <source>largest caliper</source>
        <translation>calibre mayor</translation>
    </message>
    <message>
        <source>perimeter ÷ π</source>
        <translation>perímetro ÷ π</translation>
    </message>
    <message>
        <source>The contour keeps its shape and is scaled about its centre until this diameter is as you type it.</source>
        <translation>El contorno conserva su forma y se escala desde su centro hasta que este diámetro sea el introducido.</translation>
    </message>
    <message>
        <source>Diameter of frame {number}</source>
        <translation>Diámetro del fotograma {number}</translation>
    </message>
    <message>
        <source>Scale contour</source>
        <translation>Escalar contorno</translation>
    </message>
    <message>
        <source>Kind of diameter</source>
        <translation>Tipo de diámetro</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Type the diameter first.</source>
        <translation>Introduzca primero el diámetro.</translation>
    </message>
    <message>
        <source>plan.pdf, two or three pages to pin up · plan.json, every number · frames.csv, one row a frame</source>
        <translation>plan.pdf, dos o tres páginas para colgar · plan.json, todas las cifras · frames.csv, una fila por fotograma</translation>
    </message>
    <message>
        <source>▲ A plan stands in this folder. It will be replaced.</source>
        <translation>▲ En esta carpeta ya hay un plan. Se sustituirá.</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Exportar plan</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Examinar …</translation>
    </message>
    <message>
        <source>Folder; it is made when it does not exist</source>
        <translation>Carpeta; se crea si no existe</translation>
    </message>
    <message>
        <source>Not settled, and printed so in the plan:</source>
        <translation>Sin resolver, y así se imprime en el plan:</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Folder for the plan</source>
        <translation>Carpeta para el plan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not stated ({unit})</source>
        <translation>no indicado ({unit})</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a number.</source>
        <translation>{name}: «{text}» no es un número.</translation>
    </message>
    <message>
        <source>{name} lies between {low:g} and {high:g} {unit}.</source>
        <translation>{name}: debe estar entre {low:g} y {high:g} {unit}.</translation>
    </message>
    <message>
        <source>{name} lies between {low:g} and {high:g}.</source>
        <translation>{name}: debe estar entre {low:g} y {high:g}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Find words: landmark, dashed, second screen …</source>
        <translation>Buscar palabras: referencia anatómica, discontinua, segunda pantalla …</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Nothing in the help speaks of “{typed}”. Try another word, or Ctrl+K for commands.</source>
        <translation>Nada en la ayuda menciona «{typed}». Pruebe otra palabra, o Ctrl+K para los comandos.</translation>
    </message>
    <message>
        <source>quiet breathing</source>
        <translation>respiración tranquila</translation>
    </message>
    <message>
        <source>breath held</source>
        <translation>apnea</translation>
    </message>
    <message>
        <source>Valsalva</source>
        <translation>Valsalva</translation>
    </message>
    <message>
        <source>well filled</source>
        <translation>buen llenado</translation>
    </message>
    <message>
        <source>fasted, dry</source>
        <translation>ayunas, poco llenado</translation>
    </message>
    <message>
        <source>after fluid</source>
        <translation>tras líquidos</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Admisión</translation>
    </message>
    <message>
        <source>What the images cannot say. The verdict rests on it: findings without symptoms are not treated.</source>
        <translation>Lo que las imágenes no pueden decir. De ello depende el veredicto: los hallazgos sin síntomas no se tratan.</translation>
    </message>
    <message>
        <source>{scale}: {wrong}. Open its sheet, or clear it.</source>
        <translation>{scale}: {wrong}. Abra su hoja, o vacíela.</translation>
    </message>
    <message>
        <source>Give the length allowance in mm or in percent, not both.</source>
        <translation>Indique el margen adicional de longitud en mm o en porcentaje, no ambos.</translation>
    </message>
    <message>
        <source>With this intake: {verdict} · {why}</source>
        <translation>Con esta admisión: {verdict} · {why}</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>NIVL, non-thrombotic</source>
        <translation>NIVL, no trombótica</translation>
    </message>
    <message>
        <source>PTS, post-thrombotic</source>
        <translation>PTS, postrombótica</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>CEAP class</source>
        <translation>Clase CEAP</translation>
    </message>
    <message>
        <source>Villalta</source>
        <translation>Villalta</translation>
    </message>
    <message>
        <source>Prior deep vein thrombosis</source>
        <translation>Trombosis venosa profunda previa</translation>
    </message>
    <message>
        <source>Other causes of the clot excluded</source>
        <translation>Otras causas del trombo descartadas</translation>
    </message>
    <message>
        <source>Anticoagulation</source>
        <translation>Anticoagulación</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Planned abdominal surgery</source>
        <translation>Cirugía abdominal prevista</translation>
    </message>
    <message>
        <source>Stented before</source>
        <translation>Stent previo</translation>
    </message>
    <message>
        <source>Its standard deviation</source>
        <translation>Su desviación estándar</translation>
    </message>
    <message>
        <source>Filling state</source>
        <translation>Estado de llenado</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Own length allowance</source>
        <translation>Margen adicional de longitud propio</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>% of the covered length</source>
        <translation>% de la longitud cubierta</translation>
    </message>
    <message>
        <source>The vein</source>
        <translation>La vena</translation>
    </message>
    <message>
        <source>Complaints, and whether posture changes them</source>
        <translation>Molestias, y si la postura las modifica</translation>
    </message>
    <message>
        <source>Against any stent</source>
        <translation>En contra de cualquier stent</translation>
    </message>
    <message>
        <source>Instead of the model's length allowance (0: none)</source>
        <translation>En lugar del margen adicional de longitud del modelo (0: ninguno)</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Antecedentes</translation>
    </message>
    <message>
        <source>Pressure and filling at the procedure</source>
        <translation>Presión y llenado en el procedimiento</translation>
    </message>
    <message>
        <source>Score VCSS …</source>
        <translation>Puntuar VCSS …</translation>
    </message>
    <message>
        <source>Score Villalta …</source>
        <translation>Puntuar Villalta …</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>dolor</translation>
    </message>
    <message>
        <source>heaviness</source>
        <translation>pesadez</translation>
    </message>
    <message>
        <source>venous claudication</source>
        <translation>claudicación venosa</translation>
    </message>
    <message>
        <source>None (the patient was asked)</source>
        <translation>Ninguno (se preguntó al paciente)</translation>
    </message>
    <message>
        <source>No complaints (the patient was asked)</source>
        <translation>Sin molestias (se preguntó al paciente)</translation>
    </message>
    <message>
        <source>{symptom} depends on posture</source>
        <translation>{symptom}: depende de la postura</translation>
    </message>
    <message>
        <source>Whether lying, sitting or standing changes it, as a vein that is only pressed on would</source>
        <translation>Si cambia al estar tumbado, sentado o de pie, como en una vena que solo está comprimida desde fuera</translation>
    </message>
    <message>
        <source>Another complaint</source>
        <translation>Otra molestia</translation>
    </message>
    <message>
        <source>another complaint</source>
        <translation>otra molestia</translation>
    </message>
    <message>
        <source>depends on posture</source>
        <translation>depende de la postura</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>no depende</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Mouse, and keys on what is selected</source>
        <translation>Ratón, y teclas sobre lo seleccionado</translation>
    </message>
    <message>
        <source>the catheter's width</source>
        <translation>la anchura del catéter</translation>
    </message>
    <message>
        <source>distance of its bands</source>
        <translation>distancia entre sus marcas</translation>
    </message>
    <message>
        <source>ruler</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>Check by a known size</source>
        <translation>Comprobar con tamaño conocido</translation>
    </message>
    <message>
        <source>Drag the two marks onto the two ends of something whose size you know and type the size. The calibration stays as it is; the ledger tells what the thing measures with it. A catheter of 3 F is 1 mm wide.</source>
        <translation>Arrastre los dos cursores a los dos extremos de algo cuyo tamaño conozca e introduzca el tamaño. La calibración queda como está; el registro indica cuánto mide con ella. Un catéter de 3 F tiene 1 mm de ancho.</translation>
    </message>
    <message>
        <source>Record this check</source>
        <translation>Registrar esta comprobación</translation>
    </message>
    <message>
        <source>Known size</source>
        <translation>Tamaño conocido</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Nothing is measured until you have moved the two marks.</source>
        <translation>No se mide nada hasta que mueva los dos cursores.</translation>
    </message>
    <message>
        <source>Say what it is that you measured.</source>
        <translation>Indique qué ha medido.</translation>
    </message>
    <message>
        <source>Type its known size.</source>
        <translation>Introduzca su tamaño conocido.</translation>
    </message>
    <message>
        <source>The marks are {measured} apart with the calibration in force: {difference:+.1f} % against {known}.</source>
        <translation>Los cursores distan {measured} con la calibración vigente: {difference:+.1f} % frente a {known}.</translation>
    </message>
    <message>
        <source>Where both common iliac veins meet: the cava begins.
Source: Clinical reference, section 7.3</source>
        <translation>Donde se unen ambas venas ilíacas comunes: empieza la cava.
Fuente: Referencia clínica, sección 7.3</translation>
    </message>
    <message>
        <source>Where the iliac artery crosses and presses on the vein.
Source: Clinical reference, section 7.3</source>
        <translation>Donde la arteria ilíaca cruza la vena y la comprime.
Fuente: Referencia clínica, sección 7.3</translation>
    </message>
    <message>
        <source>Where the internal iliac vein opens: the external one begins.
Source: Clinical reference, section 7.3</source>
        <translation>Donde desemboca la vena ilíaca interna: empieza la externa.
Fuente: Referencia clínica, sección 7.3</translation>
    </message>
    <message>
        <source>Where the external iliac vein becomes the common femoral one.
Source: Clinical reference, section 7.3</source>
        <translation>Donde la vena ilíaca externa pasa a ser femoral común.
Fuente: Referencia clínica, sección 7.3</translation>
    </message>
    <message>
        <source>Where the deep femoral vein opens: stents end above it.
Source: Clinical reference, sections 4.3 and 7.3</source>
        <translation>Donde desemboca la vena femoral profunda: los stents terminan por encima.
Fuente: Referencia clínica, secciones 4.3 y 7.3</translation>
    </message>
    <message>
        <source>Landmarks and travel</source>
        <translation>Referencias anatómicas y recorrido</translation>
    </message>
    <message>
        <source>Landmarks tell where the common iliac, external iliac and common femoral vein begin. For a pullback by hand, two known positions or the catheter's travel give lengths: a frame number is not a distance.</source>
        <translation>Las referencias anatómicas indican dónde empiezan las venas ilíaca común, ilíaca externa y femoral común. En una retirada manual, dos posiciones conocidas o el recorrido del catéter dan longitudes: un número de fotograma no es una distancia.</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Referencia anatómica</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source>Known position</source>
        <translation>Posición conocida</translation>
    </message>
    <message>
        <source>Landmarks run from the heart to the foot: their frames must grow from row to row.</source>
        <translation>Las referencias anatómicas van del corazón al pie: sus fotogramas deben aumentar de fila en fila.</translation>
    </message>
    <message>
        <source>Travel needs both frames and the distance.</source>
        <translation>El recorrido necesita ambos fotogramas y la distancia.</translation>
    </message>
    <message>
        <source>Travel must end on a later frame.</source>
        <translation>El recorrido debe terminar en un fotograma posterior.</translation>
    </message>
    <message>
        <source>{wrong}; {hint}.</source>
        <translation>{wrong}; {hint}.</translation>
    </message>
    <message>
        <source>{landmark}, frame</source>
        <translation>{landmark}, fotograma</translation>
    </message>
    <message>
        <source>{landmark}, position</source>
        <translation>{landmark}, posición</translation>
    </message>
    <message>
        <source>Millimetres along the vein from any one zero, where you know them, as from a ruler or markers</source>
        <translation>Milímetros a lo largo de la vena desde un cero cualquiera, donde los conozca, p. ej., por una regla o marcas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>{landmark}: show its frame behind this dialog</source>
        <translation>{landmark}: mostrar su fotograma detrás de este cuadro</translation>
    </message>
    <message>
        <source>{landmark}: it lies on this frame</source>
        <translation>{landmark}: está en este fotograma</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Confirmado.</translation>
    </message>
    <message>
        <source>Frames of the 10 mm markers</source>
        <translation>Fotogramas de las marcas de 10 mm</translation>
    </message>
    <message>
        <source>From frame</source>
        <translation>Del fotograma</translation>
    </message>
    <message>
        <source>To frame</source>
        <translation>Al fotograma</translation>
    </message>
    <message>
        <source>Catheter drawn</source>
        <translation>Catéter retirado</translation>
    </message>
    <message>
        <source>Catheter's travel, read off its 10 mm markers or a ruler</source>
        <translation>Recorrido del catéter, leído en sus marcas de 10 mm o en una regla</translation>
    </message>
    <message>
        <source>Frames at which its markers, 10 mm apart, passed one place</source>
        <translation>Fotogramas en los que sus marcas, separadas 10 mm, pasaron por un mismo lugar</translation>
    </message>
    <message>
        <source>? Proposed by the program.</source>
        <translation>? Propuesto por el programa.</translation>
    </message>
    <message>
        <source>? Proposed by the program: too uncertain to be used.</source>
        <translation>? Propuesto por el programa: demasiado incierto para usarlo.</translation>
    </message>
    <message>
        <source>? Proposed by the program, confidence {confidence:.2f}.</source>
        <translation>? Propuesto por el programa, confianza {confidence:.2f}.</translation>
    </message>
    <message>
        <source>? Proposed by the program, confidence {confidence:.2f}: too uncertain to be used.</source>
        <translation>? Propuesto por el programa, confianza {confidence:.2f}: demasiado incierto para usarlo.</translation>
    </message>
    <message>
        <source>{landmark}: pin it to frame {number}, the one that is shown</source>
        <translation>{landmark}: fijar en el fotograma mostrado, {number}</translation>
    </message>
    <message>
        <source>On frame {number}</source>
        <translation>En el fotograma {number}</translation>
    </message>
    <message>
        <source>Pin to frame {number}</source>
        <translation>Fijar en el fotograma {number}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Across = down</source>
        <translation>Horiz. = vert.</translation>
    </message>
    <message>
        <source>Error (1 SD)</source>
        <translation>Error (1 DE)</translation>
    </message>
    <message>
        <source>pixel size</source>
        <translation>tamaño del píxel</translation>
    </message>
    <message>
        <source>position along the vein</source>
        <translation>posición a lo largo de la vena</translation>
    </message>
    <message>
        <source>scale at the vein</source>
        <translation>escala en la vena</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Check a calibration by a known size</source>
        <translation>Comprobar una calibración con un tamaño conocido</translation>
    </message>
    <message>
        <source>{what}: {difference:+.1f} %; ±{allowed} is allowed</source>
        <translation>{what}: {difference:+.1f} %; se admite ±{allowed}</translation>
    </message>
    <message>
        <source>{what}: measures {measured} instead of {known}, {difference:+.1f} %; ±{allowed} is allowed</source>
        <translation>{what}: mide {measured} en lugar de {known}, {difference:+.1f} %; se admite ±{allowed}</translation>
    </message>
    <message>
        <source>▲ not calibrated</source>
        <translation>▲ sin calibrar</translation>
    </message>
    <message>
        <source>▲ assumed: {source}</source>
        <translation>▲ supuesto: {source}</translation>
    </message>
    <message>
        <source>{rate} mm/s</source>
        <translation>{rate} mm/s</translation>
    </message>
    <message>
        <source>{across} mm/px</source>
        <translation>{across} mm/px</translation>
    </message>
    <message>
        <source>{across} × {down} mm/px</source>
        <translation>{across} × {down} mm/px</translation>
    </message>
    <message>
        <source>▲ no</source>
        <translation>▲ no</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>▲ {against} of {count} contradicts</source>
        <translation>▲ {against} de {count} en contra</translation>
    </message>
    <message>
        <source>✓ 1 agrees</source>
        <translation>✓ 1 concuerda</translation>
    </message>
    <message>
        <source>✓ {count} agree</source>
        <translation>✓ {count} concuerdan</translation>
    </message>
    <message>
        <source>Error by: {source}.</source>
        <translation>Error según: {source}.</translation>
    </message>
    <message>
        <source>not stated (frames, such as 12, 31, 55)</source>
        <translation>no indicado (fotogramas, p. ej. 12, 31, 55)</translation>
    </message>
    <message>
        <source>{name}: write frame numbers, separated by commas.</source>
        <translation>{name}: escriba números de fotograma separados por comas.</translation>
    </message>
    <message>
        <source>{name} lie between 1 and {frame_count}.</source>
        <translation>{name}: deben estar entre 1 y {frame_count}.</translation>
    </message>
    <message>
        <source>{name}: each marker passes on a later frame than the one before.</source>
        <translation>{name}: cada marca pasa en un fotograma posterior al de la anterior.</translation>
    </message>
    <message>
        <source>{name}: give at least two.</source>
        <translation>{name}: indique al menos dos.</translation>
    </message>
    <message>
        <source>It stands beside the measurement, in the case file and in the plan.</source>
        <translation>Figura junto a la medición, en el archivo del caso y en el plan.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Write something, or cancel.</source>
        <translation>Escriba algo, o cancele.</translation>
    </message>
    <message>
        <source>The reason is printed in the plan beside the check. The override ends by itself when the check's figure changes, and the card then says so.</source>
        <translation>El motivo se imprime en el plan junto a la comprobación. La anulación termina por sí sola cuando cambia la cifra de la comprobación, y la ficha lo indica entonces.</translation>
    </message>
    <message>
        <source>Overrule this check?</source>
        <translation>¿Anular esta comprobación?</translation>
    </message>
    <message>
        <source>Overrule</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>What would clear it: {condition}.</source>
        <translation>Qué la resolvería: {condition}.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Fuente: {source}.</translation>
    </message>
    <message>
        <source>Your reason; it is printed in the plan</source>
        <translation>Su motivo; se imprime en el plan</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Escriba primero el motivo.</translation>
    </message>
    <message>
        <source>Picture to calibrate</source>
        <translation>Imagen que calibrar</translation>
    </message>
    <message>
        <source>Distance between the marks</source>
        <translation>Distancia entre los cursores</translation>
    </message>
    <message>
        <source>Distance between the marks (mm)</source>
        <translation>Distancia entre los cursores (mm)</translation>
    </message>
    <message>
        <source>Source: {source}. Our own words for its levels.</source>
        <translation>Fuente: {source}. La redacción de sus niveles es nuestra.</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>Vaciar la hoja</translation>
    </message>
    <message>
        <source>Total {total} of {highest}</source>
        <translation>Total {total} de {highest}</translation>
    </message>
    <message>
        <source>Total {lowest} to {highest}: {open} of {count} items open</source>
        <translation>Total {lowest} a {highest}: {open} de {count} ítems pendientes</translation>
    </message>
    <message>
        <source>Dark, for the angiography room</source>
        <translation>Oscuro, para la sala de angiografía</translation>
    </message>
    <message>
        <source>Light, for daylight</source>
        <translation>Claro, para la luz del día</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>as the language writes them</source>
        <translation>como los escribe el idioma</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>French and millimetres</source>
        <translation>French y milímetros</translation>
    </message>
    <message>
        <source>There is no telemetry. This program sends nothing: no usage, no crash reports, no images, no names. It opens no network connection. Cases, plans and the journal stay in the folders below, on this machine.</source>
        <translation>No hay telemetría. Este programa no envía nada: ni uso, ni informes de fallos, ni imágenes, ni nombres. No abre ninguna conexión de red. Los casos, los planes y el diario permanecen en las carpetas siguientes, en este equipo.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>prior clots</source>
        <translation>trombos previos</translation>
    </message>
    <message>
        <source>much narrower</source>
        <translation>mucho más estrecha</translation>
    </message>
    <message>
        <source>anticoagulated</source>
        <translation>anticoagulado</translation>
    </message>
    <message>
        <source>treatment allergy</source>
        <translation>alergia al tratamiento</translation>
    </message>
    <message>
        <source>[anticoagulation]</source>
        <translation>[anticoagulación]</translation>
    </message>
    <message>
        <source>[allergies]</source>
        <translation>[alergias]</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Reduced motion: nothing slides, fades or blinks</source>
        <translation>Movimiento reducido: nada se desliza, se funde ni parpadea</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Sheath sizes</source>
        <translation>Tamaños de introductor</translation>
    </message>
    <message>
        <source>Folder that opening starts in</source>
        <translation>Carpeta inicial al abrir</translation>
    </message>
    <message>
        <source>the one used last</source>
        <translation>la última usada</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Aftercare protocol</source>
        <translation>Protocolo de seguimiento</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Leave the field empty for the folder used last.</source>
        <translation>No existe la carpeta {folder}. Deje el campo vacío para usar la última.</translation>
    </message>
    <message>
        <source>Pictures stay on black in either theme.</source>
        <translation>Las imágenes permanecen sobre negro en ambos temas.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>The whole window speaks another language from the next start on. Number fields take comma and point alike. plan.json and frames.csv are the same in every language.</source>
        <translation>Toda la ventana cambia de idioma a partir del próximo inicio. Los campos numéricos aceptan coma y punto por igual. plan.json y frames.csv son iguales en todos los idiomas.</translation>
    </message>
    <message>
        <source>Lengths and diameters are in millimetres, areas in mm², pressures in mmHg. Sheaths and catheters carry their size in French; one French is a third of a millimetre.</source>
        <translation>Las longitudes y los diámetros están en milímetros, las áreas en mm², las presiones en mmHg. Los introductores y catéteres llevan su tamaño en French; un French es un tercio de milímetro.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>This practice's own thresholds</source>
        <translation>Umbrales propios de este centro</translation>
    </message>
    <message>
        <source>The thresholds that come with the program</source>
        <translation>Umbrales que trae el programa</translation>
    </message>
    <message>
        <source>{whose}: {version}. Clinical numbers are not settings: every plan names the file that it was made with. A practice puts its own, complete, into {file}; it holds from the next start on.</source>
        <translation>{whose}: {version}. Las cifras clínicas no son ajustes: cada plan nombra el archivo con el que se hizo. Un centro pone las suyas, completas, en {file}; rigen a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Put a copy there to edit</source>
        <translation>Poner ahí copia para editar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>{version}, from {file}. A practice's own protocol lies in {own_file}; in a plan it is a draft that a person edits (Ctrl+Shift+A).</source>
        <translation>{version}, de {file}. El protocolo propio de un centro está en {own_file}; en un plan es un borrador que una persona edita (Ctrl+Mayús+A).</translation>
    </message>
    <message>
        <source>Edits of an unsaved case, for the case of a crash, and the list of recent cases.</source>
        <translation>Cambios de un caso sin guardar, por si el programa falla, y la lista de casos recientes.</translation>
    </message>
    <message>
        <source>Opening starts in</source>
        <translation>Abrir empieza en</translation>
    </message>
    <message>
        <source>Practice's files</source>
        <translation>Archivos del centro</translation>
    </message>
    <message>
        <source>Own thresholds, catalogue and aftercare protocol.</source>
        <translation>Umbrales, catálogo y protocolo de seguimiento propios.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Show {path}</source>
        <translation>Mostrar {path}</translation>
    </message>
    <message>
        <source>Cranial</source>
        <translation>Craneal</translation>
    </message>
    <message>
        <source>Caudal</source>
        <translation>Caudal</translation>
    </message>
    <message>
        <source>Caudal later</source>
        <translation>Caudal después</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Size checked</source>
        <translation>Tamaño comprobado</translation>
    </message>
    <message>
        <source>Labelled diameter × length; several stents of one kind are a row with overlap and take the place of all stents</source>
        <translation>Diámetro × longitud nominales; varios stents de un tipo son una serie con solapamiento y sustituyen a todos los stents</translation>
    </message>
    <message>
        <source>Stent over the widest cranial landing vein, as measured, which the model does not change; a dash where none holds it</source>
        <translation>Stent respecto a la vena de anclaje craneal más ancha, según lo medido, que el modelo no cambia; una raya donde ninguna lo sujeta</translation>
    </message>
    <message>
        <source>Stent over the widest caudal landing vein, as measured</source>
        <translation>Stent respecto a la vena de anclaje caudal más ancha, según lo medido</translation>
    </message>
    <message>
        <source>Stent over the caudal vein once it has thinned: model prior, not validated</source>
        <translation>Stent respecto a la vena caudal una vez adelgazada: estimación a priori del modelo, no validada</translation>
    </message>
    <message>
        <source>Pieces on our shelf; a dash where nobody counted</source>
        <translation>Unidades en existencias; una raya donde nadie las ha contado</translation>
    </message>
    <message>
        <source>Whether somebody at this site checked the size against the maker's instructions for use</source>
        <translation>Si alguien de este centro comprobó el tamaño con las instrucciones de uso del fabricante</translation>
    </message>
    <message>
        <source>Why it stands where it stands, or what rules it out</source>
        <translation>Por qué ocupa este lugar, o qué lo descarta</translation>
    </message>
    <message>
        <source>Oversize in percent of the landing vein; the cranial edge stays where it is.</source>
        <translation>Sobredimensionamiento en porcentaje de la vena de anclaje; el borde craneal se queda donde está.</translation>
    </message>
    <message>
        <source>Choose a stent</source>
        <translation>Elegir un stent</translation>
    </message>
    <message>
        <source>Take this stent</source>
        <translation>Usar este stent</translation>
    </message>
    <message>
        <source>Type part of a name or size, such as 16 or Abre</source>
        <translation>Escriba parte de un nombre o tamaño, p. ej. 16 o Abre</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Acotar la lista</translation>
    </message>
    <message>
        <source>Only those that fit</source>
        <translation>Solo los adecuados</translation>
    </message>
    <message>
        <source>Stents of the catalogue</source>
        <translation>Stents del catálogo</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Elija primero una línea de la lista.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches.</source>
        <translation>Nada en el catálogo coincide.</translation>
    </message>
    <message>
        <source>Looking for tick marks in the picture …</source>
        <translation>Buscando divisiones de escala en la imagen …</translation>
    </message>
    <message>
        <source>No tick marks can be told for certain in this pullback. Use the two marks on the picture.</source>
        <translation>No se distinguen con certeza divisiones de escala en esta retirada. Use los dos cursores de la imagen.</translation>
    </message>
    <message>
        <source>Neighbouring ticks are apart by</source>
        <translation>Las divisiones contiguas distan</translation>
    </message>
    <message>
        <source>Tick marks in the picture</source>
        <translation>Divisiones de escala en la imagen</translation>
    </message>
    <message>
        <source>{tick:g} mm</source>
        <translation>{tick:g} mm</translation>
    </message>
    <message>
        <source>Ticks are {tick:g} mm apart</source>
        <translation>Las divisiones distan {tick:g} mm</translation>
    </message>
    <message>
        <source>The picture is then {width} across</source>
        <translation>La imagen abarca entonces {width}</translation>
    </message>
    <message>
        <source>The picture is then {width} across; IVUS shows {low:g} to {high:g} mm</source>
        <translation>La imagen abarca entonces {width}; el IVUS muestra de {low:g} a {high:g} mm</translation>
    </message>
    <message>
        <source>Ringed on the picture: {ticks}, ± {uncertainty} px.</source>
        <translation>Rodeadas en la imagen: {ticks}, ± {uncertainty} px.</translation>
    </message>
    <message>
        <source>Seen in one direction only: pixels are taken as square, change the other field where they are not.</source>
        <translation>Vistas en una sola dirección: los píxeles se toman como cuadrados; cambie el otro campo si no lo son.</translation>
    </message>
    <message>
        <source>How many millimetres that is, the console says: mostly beside its scale or in its settings.</source>
        <translation>Cuántos milímetros son lo indica la consola: casi siempre junto a su escala o en sus ajustes.</translation>
    </message>
    <message>
        <source>Save this plan?</source>
        <translation>¿Guardar este plan?</translation>
    </message>
    <message>
        <source>The plan was changed and not saved.</source>
        <translation>El plan ha cambiado y no se ha guardado.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>a distance at the vein</source>
        <translation>una distancia en la vena</translation>
    </message>
    <message>
        <source>a ruler by the patient</source>
        <translation>una regla junto al paciente</translation>
    </message>
    <message>
        <source>Calibrate the venogram</source>
        <translation>Calibrar el venograma</translation>
    </message>
    <message>
        <source>Drag the two marks onto bands of the marker catheter, as far apart as the catheter runs straight, and type their distance along it. Bands lie at the vein's depth; a ruler on the skin does not, and counts as less exact.</source>
        <translation>Arrastre los dos cursores a marcas del catéter marcado, tan separadas como el catéter sea recto, e introduzca su distancia a lo largo de él. Las marcas están a la profundidad de la vena; una regla sobre la piel no lo está y se considera menos exacta.</translation>
    </message>
    <message>
        <source>What the marks lie on</source>
        <translation>Sobre qué están los cursores</translation>
    </message>
    <message>
        <source>The marks lie on</source>
        <translation>Cursores sobre</translation>
    </message>
    <message>
        <source>Type the distance between the marks.</source>
        <translation>Introduzca la distancia entre los cursores.</translation>
    </message>
    <message>
        <source>A pixel of this size is not plausible for a venogram; it lies between {low} and {high} mm.</source>
        <translation>Un píxel de este tamaño no es verosímil en un venograma; debe estar entre {low} y {high} mm.</translation>
    </message>
    <message>
        <source>A pixel is then {mm_per_pixel} mm at the vein, ±{uncertainty}. Marks farther apart make it surer.</source>
        <translation>Un píxel equivale entonces a {mm_per_pixel} mm en la vena, ±{uncertainty}. Con los cursores más separados es más seguro.</translation>
    </message>
    <message>
        <source>Instead of a stent</source>
        <translation>En lugar de un stent</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Si no se hace nada</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>What each number follows from. Enter or a double click on a line with a frame goes to it.</source>
        <translation>De dónde resulta cada cifra. Intro o doble clic en una línea con fotograma lleva a él.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Derivations</source>
        <translation>Deducciones</translation>
    </message>
    <message>
        <source>Uncertainty: {uncertainty}.</source>
        <translation>Incertidumbre: {uncertainty}.</translation>
    </message>
    <message>
        <source>frame {first} to {last}</source>
        <translation>fotograma {first} a {last}</translation>
    </message>
    <message>
        <source>Words and their sources</source>
        <translation>Términos y sus fuentes</translation>
    </message>
    <message>
        <source>{term}: {definition} *Source: {source}.*</source>
        <translation>{term}: {definition} *Fuente: {source}.*</translation>
    </message>
    <message>
        <source>Not every picture can be read: neighbours follow a correction by their contours alone</source>
        <translation>No todas las imágenes se pueden leer: los fotogramas vecinos siguen una corrección solo por sus contornos</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Preparando …</translation>
    </message>
    <message>
        <source>the file does not say how large a pixel is</source>
        <translation>el archivo no indica el tamaño de un píxel</translation>
    </message>
    <message>
        <source>The IVUS pullback is not calibrated: {why}.</source>
        <translation>La retirada de IVUS no está calibrada: {why}.</translation>
    </message>
    <message>
        <source>No area is measured until a person sets the pixel size.</source>
        <translation>No se mide ningún área hasta que una persona defina el tamaño del píxel.</translation>
    </message>
    <message>
        <source>Calibrate …</source>
        <translation>Calibrar …</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Exportado a {folder}</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation>Guardar en otro lugar …</translation>
    </message>
    <message>
        <source>Export elsewhere …</source>
        <translation>Exportar a otro lugar …</translation>
    </message>
    <message>
        <source>Open files of one patient …</source>
        <translation>Abrir archivos de un paciente …</translation>
    </message>
    <message>
        <source>Landmarks …</source>
        <translation>Ref. anatómicas …</translation>
    </message>
    <message>
        <source>{subject}: {wrong}.</source>
        <translation>{subject}: {wrong}.</translation>
    </message>
    <message>
        <source>{wrong}.</source>
        <translation>{wrong}.</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe tal archivo o carpeta</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>compruebe la ruta</translation>
    </message>
    <message>
        <source>this is an intake without images</source>
        <translation>es una admisión sin imágenes</translation>
    </message>
    <message>
        <source>open the images, and the intake with them</source>
        <translation>abra las imágenes, y con ellas la admisión</translation>
    </message>
    <message>
        <source>a case file cannot be opened together with images</source>
        <translation>no se puede abrir un archivo de caso junto con imágenes</translation>
    </message>
    <message>
        <source>open it alone</source>
        <translation>ábralo solo</translation>
    </message>
    <message>
        <source>there is more than one intake file</source>
        <translation>hay más de un archivo de admisión</translation>
    </message>
    <message>
        <source>open the images with one of them</source>
        <translation>abra las imágenes con uno de ellos</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Segoe UI</source>
        <translation>Segoe UI</translation>
    </message>
    <message>
        <source>Helvetica Neue</source>
        <translation>Helvetica Neue</translation>
    </message>
    <message>
        <source>Noto Sans</source>
        <translation>Noto Sans</translation>
    </message>
    <message>
        <source>DejaVu Sans</source>
        <translation>DejaVu Sans</translation>
    </message>
    <message>
        <source>Close, and leave everything as it was (Esc)</source>
        <translation>Cerrar y dejarlo todo como estaba (Esc)</translation>
    </message>
    <message>
        <source>Close this page (Esc)</source>
        <translation>Cerrar esta página (Esc)</translation>
    </message>
    <message>
        <source>Take what stands here into the plan, as one step that can be undone</source>
        <translation>Llevar al plan lo que figura aquí, como un solo paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Conservar estos ajustes</translation>
    </message>
    <message>
        <source>Let the plan go out with this check and your reason printed beside it; can be taken back</source>
        <translation>Permitir que salga el plan con esta comprobación y su motivo impresos al lado; se puede retirar</translation>
    </message>
    <message>
        <source>Why this check does not hold here; whoever reads the plan reads it</source>
        <translation>Por qué esta comprobación no rige aquí; quien lea el plan lo leerá</translation>
    </message>
    <message>
        <source>Write plan.json, plan.pdf and the tables into the folder</source>
        <translation>Escribir plan.json, plan.pdf y las tablas en la carpeta</translation>
    </message>
    <message>
        <source>Where the plan's files go; a folder that does not exist yet is made</source>
        <translation>Adónde van los archivos del plan; si la carpeta aún no existe, se crea</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Stands beside the calibration in the ledger, the report and plan.json</source>
        <translation>Figura junto a la calibración en el registro, el informe y plan.json</translation>
    </message>
    <message>
        <source>The patient's side to be treated; images whose file names the other side block the plan</source>
        <translation>Lado del paciente que se va a tratar; las imágenes cuyo archivo indica el otro lado bloquean el plan</translation>
    </message>
    <message>
        <source>NIVL: narrowed from outside, without a clot. PTS: scarred after a clot, stiffer, with webs. The elongation model takes other priors for each.
Source: Clinical reference, section 5.4</source>
        <translation>NIVL: estrechada desde fuera, sin trombo. PTS: cicatrizada tras un trombo, más rígida, con sinequias. El modelo de elongación toma otros valores a priori para cada una.
Fuente: Referencia clínica, sección 5.4</translation>
    </message>
    <message>
        <source>What narrows the vein, such as compression by the right common iliac artery; printed in the plan</source>
        <translation>Qué estrecha la vena, como la compresión por la arteria ilíaca común derecha; se imprime en el plan</translation>
    </message>
    <message>
        <source>In your own words, where none of the boxes says it; it counts as a complaint</source>
        <translation>Con sus palabras, cuando ninguna casilla lo recoja; cuenta como molestia</translation>
    </message>
    <message>
        <source>Other than leaving the boxes empty: then nobody asked. A narrowing without complaints is not treated.
Source: Clinical reference, section 6</source>
        <translation>Distinto de dejar las casillas vacías: entonces nadie preguntó. Un estrechamiento sin molestias no se trata.
Fuente: Referencia clínica, sección 6</translation>
    </message>
    <message>
        <source>Nothing speaks against a stent; empty boxes alone mean that nobody asked</source>
        <translation>Nada desaconseja un stent; las casillas vacías solo significan que nadie preguntó</translation>
    </message>
    <message>
        <source>Of the leg, worse toward evening or on standing</source>
        <translation>De la pierna, peor al atardecer o de pie</translation>
    </message>
    <message>
        <source>In the leg, of venous kind: dull, better with the leg raised</source>
        <translation>En la pierna, de tipo venoso: sordo, mejora con la pierna elevada</translation>
    </message>
    <message>
        <source>Of the leg, worse on standing</source>
        <translation>De la pierna, peor de pie</translation>
    </message>
    <message>
        <source>Bursting pain on walking that forces the patient to stop and raise the leg</source>
        <translation>Dolor de estallido al caminar que obliga al paciente a parar y elevar la pierna</translation>
    </message>
    <message>
        <source>Pigmentation, eczema, hardened skin: CEAP C4</source>
        <translation>Pigmentación, eccema, induración de la piel: CEAP C4</translation>
    </message>
    <message>
        <source>An infection, or bacteria in the blood, at present.
Source: Clinical reference, section 6</source>
        <translation>Una infección, o bacterias en la sangre, en la actualidad.
Fuente: Referencia clínica, sección 6</translation>
    </message>
    <message>
        <source>A clotting disorder that cannot be corrected: INR above 3, or platelets below 75 × 10⁹/L.
Source: C-TRACT (NCT03250247), in the clinical reference, section 6</source>
        <translation>Un trastorno de la coagulación no corregible: INR superior a 3, o plaquetas inferiores a 75 × 10⁹/L.
Fuente: C-TRACT (NCT03250247), en la referencia clínica, sección 6</translation>
    </message>
    <message>
        <source>Anticoagulants cannot be given.
Source: Clinical reference, section 6</source>
        <translation>No se pueden administrar anticoagulantes.
Fuente: Referencia clínica, sección 6</translation>
    </message>
    <message>
        <source>Less than six months.
Source: C-TRACT (NCT03250247), in the clinical reference, section 6</source>
        <translation>Menos de seis meses.
Fuente: C-TRACT (NCT03250247), en la referencia clínica, sección 6</translation>
    </message>
    <message>
        <source>For good, whatever the reason.
Source: C-TRACT (NCT03250247), in the clinical reference, section 6</source>
        <translation>De forma permanente, sea cual sea el motivo.
Fuente: C-TRACT (NCT03250247), en la referencia clínica, sección 6</translation>
    </message>
    <message>
        <source>Ankle-brachial index below 0.5.
Source: C-TRACT (NCT03250247), in the clinical reference, section 6</source>
        <translation>Índice tobillo-brazo inferior a 0,5.
Fuente: C-TRACT (NCT03250247), en la referencia clínica, sección 6</translation>
    </message>
    <message>
        <source>Too little blood comes into the common femoral vein.
Source: C-TRACT (NCT03250247), in the clinical reference, section 6</source>
        <translation>Llega muy poca sangre a la vena femoral común.
Fuente: C-TRACT (NCT03250247), en la referencia clínica, sección 6</translation>
    </message>
    <message>
        <source>Millimetres added to the covered length instead of what the elongation model suggests</source>
        <translation>Milímetros que se añaden a la longitud cubierta en lugar de lo que sugiere el modelo de elongación</translation>
    </message>
    <message>
        <source>The same in percent of the covered length; give one of both</source>
        <translation>Lo mismo en porcentaje de la longitud cubierta; indique solo uno de los dos</translation>
    </message>
    <message>
        <source>A clot in this leg or pelvis before; it makes a post-thrombotic vein likely</source>
        <translation>Un trombo previo en esta pierna o en la pelvis; hace probable una vena postrombótica</translation>
    </message>
    <message>
        <source>Whether cancer, clotting disorders and drugs were looked for</source>
        <translation>Si se buscaron cáncer, trastornos de la coagulación y fármacos</translation>
    </message>
    <message>
        <source>What the patient takes now; the aftercare is drafted from it</source>
        <translation>Lo que el paciente toma ahora; a partir de ello se redacta el seguimiento</translation>
    </message>
    <message>
        <source>Separated by commas. All stents here hold nickel; contrast and latex count too.
Source: Clinical reference, section 6</source>
        <translation>Separadas por comas. Aquí todos los stents contienen níquel; el contraste y el látex también cuentan.
Fuente: Referencia clínica, sección 6</translation>
    </message>
    <message>
        <source>At present: C-TRACT left pregnant women out.
Source: Clinical reference, section 6</source>
        <translation>En la actualidad: C-TRACT excluyó a las embarazadas.
Fuente: Referencia clínica, sección 6</translation>
    </message>
    <message>
        <source>An operation to come: it interrupts anticoagulants after a stent</source>
        <translation>Una intervención futura: interrumpe los anticoagulantes tras un stent</translation>
    </message>
    <message>
        <source>Whether a stent lies in these veins already, as at a second look: its lumen is not the vein's</source>
        <translation>Si ya hay un stent en estas venas, como en una segunda revisión: su luz no es la de la vena</translation>
    </message>
    <message>
        <source>Clinical class of venous disease, C0 no sign to C6 open ulcer; trials treated C3 to C6.
Source: Clinical reference, section 6</source>
        <translation>Clase clínica de la enfermedad venosa, de C0 sin signos a C6 úlcera abierta; los ensayos trataron de C3 a C6.
Fuente: Referencia clínica, sección 6</translation>
    </message>
    <message>
        <source>Venous Clinical Severity Score, 0 to 30, higher is worse.
Source: Clinical reference, section 6</source>
        <translation>Venous Clinical Severity Score, de 0 a 30; más alto es peor.
Fuente: Referencia clínica, sección 6</translation>
    </message>
    <message>
        <source>Score of the post-thrombotic syndrome, 0 to 33: from 5 present, from 15 or with an ulcer severe.
Source: Clinical reference, section 6</source>
        <translation>Puntuación del síndrome postrombótico, de 0 a 33: desde 5, presente; desde 15 o con úlcera, grave.
Fuente: Referencia clínica, sección 6</translation>
    </message>
    <message>
        <source>An open venous ulcer now: CEAP C6</source>
        <translation>Una úlcera venosa abierta ahora: CEAP C6</translation>
    </message>
    <message>
        <source>Answer its ten items; the total goes into the field</source>
        <translation>Responda sus diez ítems; el total pasa al campo</translation>
    </message>
    <message>
        <source>Answer its eleven items; the total goes into the field</source>
        <translation>Responda sus once ítems; el total pasa al campo</translation>
    </message>
    <message>
        <source>Mean pressure below the narrowing less that above it, lying at rest. No threshold is validated.
Source: Clinical reference, section 2</source>
        <translation>Presión media por debajo del estrechamiento menos la de encima, en decúbito y en reposo. Ningún umbral está validado.
Fuente: Referencia clínica, sección 2</translation>
    </message>
    <message>
        <source>Of repeated readings; one reading alone has none</source>
        <translation>De lecturas repetidas; una sola lectura no la tiene</translation>
    </message>
    <message>
        <source>How full the patient was: an empty vein is flatter, its perimeter hardly smaller.
Source: Clinical reference, section 2</source>
        <translation>Grado de llenado del paciente: una vena vacía es más aplanada, con un perímetro apenas menor.
Fuente: Referencia clínica, sección 2</translation>
    </message>
    <message>
        <source>Held, free, or under pressure: a deep breath in or a Valsalva changes the vein's size.
Source: Clinical reference, section 2</source>
        <translation>Contenida, libre o a presión: una inspiración profunda o un Valsalva cambia el tamaño de la vena.
Fuente: Referencia clínica, sección 2</translation>
    </message>
    <message>
        <source>Drag the two marks onto places whose distance you know</source>
        <translation>Arrastre los dos cursores a puntos cuya distancia conozca</translation>
    </message>
    <message>
        <source>In millimetres, as ticks, a catheter's bands or a ruler tell it</source>
        <translation>En milímetros, según las divisiones de la escala, las marcas de un catéter o una regla</translation>
    </message>
    <message>
        <source>Millimetres that one pixel is wide; areas grow with width times height</source>
        <translation>Milímetros de ancho de un píxel; las áreas crecen con el ancho por el alto</translation>
    </message>
    <message>
        <source>Millimetres that one pixel is high</source>
        <translation>Milímetros de alto de un píxel</translation>
    </message>
    <message>
        <source>Every area and diameter of the pullback is measured with it; can be undone</source>
        <translation>Con ella se mide cada área y diámetro de la retirada; se puede deshacer</translation>
    </message>
    <message>
        <source>Every width on this view is measured with it; can be undone</source>
        <translation>Con ella se mide cada anchura de esta proyección; se puede deshacer</translation>
    </message>
    <message>
        <source>A thing at the vein's depth, or at another: rays spread, so what lies elsewhere measures otherwise.
Source: Clinical reference, section 7.5</source>
        <translation>Un objeto a la profundidad de la vena, o a otra: los rayos divergen, así que lo que está en otro lugar mide distinto.
Fuente: Referencia clínica, sección 7.5</translation>
    </message>
    <message>
        <source>One line for each: how it came about, who set it, how exact it is, what speaks against it</source>
        <translation>Una línea para cada una: cómo se obtuvo, quién la fijó, qué exactitud tiene, qué habla en contra</translation>
    </message>
    <message>
        <source>First frame of a stretch over which somebody read off how far the catheter was drawn</source>
        <translation>Primer fotograma de un tramo en el que alguien leyó cuánto se retiró el catéter</translation>
    </message>
    <message>
        <source>Last frame of that stretch</source>
        <translation>Último fotograma de ese tramo</translation>
    </message>
    <message>
        <source>Way of the catheter between these frames: without it a frame number is no distance.
Source: Clinical reference, section 7.2</source>
        <translation>Recorrido del catéter entre estos fotogramas: sin él, un número de fotograma no es una distancia.
Fuente: Referencia clínica, sección 7.2</translation>
    </message>
    <message>
        <source>The catheter's bands lie 10 mm apart: each pair of these frames gives a length</source>
        <translation>Las marcas del catéter distan 10 mm: cada par de estos fotogramas da una longitud</translation>
    </message>
    <message>
        <source>Calipers are widths between parallel lines; perimeter ÷ π is the circle that a stent makes of the vein.
Source: Clinical reference, section 3</source>
        <translation>Los calibres son anchuras entre líneas paralelas; perímetro ÷ π es el círculo en que un stent convierte la vena.
Fuente: Referencia clínica, sección 3</translation>
    </message>
    <message>
        <source>In millimetres, as you measured it; the contour keeps its shape</source>
        <translation>En milímetros, según lo midió; el contorno conserva su forma</translation>
    </message>
    <message>
        <source>Scale the contour to this diameter; can be undone</source>
        <translation>Escalar el contorno a este diámetro; se puede deshacer</translation>
    </message>
    <message>
        <source>Put it where the plan needs it; the recommended one is a click away</source>
        <translation>Colocarlo donde el plan lo necesita; el recomendado está a un clic</translation>
    </message>
    <message>
        <source>Type a maker, a product, a diameter or a length</source>
        <translation>Escriba un fabricante, un producto, un diámetro o una longitud</translation>
    </message>
    <message>
        <source>Leave out what covers too little, or is too narrow or too wide</source>
        <translation>Omitir lo que cubre demasiado poco, o es demasiado estrecho o ancho</translation>
    </message>
    <message>
        <source>What was weighed, best first; a line's tip says why it stands there</source>
        <translation>Lo que se valoró, lo mejor primero; la ayuda de cada línea dice por qué está ahí</translation>
    </message>
    <message>
        <source>Predicted lengthening less straightening, a prior that nobody validated.
Source: Clinical reference, sections 5.3 and 5.4</source>
        <translation>Alargamiento previsto menos rectificación, una estimación a priori que nadie validó.
Fuente: Referencia clínica, secciones 5.3 y 5.4</translation>
    </message>
    <message>
        <source>A length of your own instead; the plan shows both</source>
        <translation>En su lugar, una longitud propia; el plan muestra ambas</translation>
    </message>
    <message>
        <source>A share of the covered length instead; the plan shows both</source>
        <translation>En su lugar, una parte de la longitud cubierta; el plan muestra ambas</translation>
    </message>
    <message>
        <source>Nothing is added to the covered length</source>
        <translation>No se añade nada a la longitud cubierta</translation>
    </message>
    <message>
        <source>Millimetres added to the covered length</source>
        <translation>Milímetros que se añaden a la longitud cubierta</translation>
    </message>
    <message>
        <source>Percent of the covered length added to it</source>
        <translation>Porcentaje de la longitud cubierta que se le añade</translation>
    </message>
    <message>
        <source>Write the catalogue into the site folder; plans are worked out with it at once</source>
        <translation>Escribir el catálogo en la carpeta del centro; los planes se calculan con él de inmediato</translation>
    </message>
    <message>
        <source>Makers and products that may be planned with</source>
        <translation>Fabricantes y productos con los que se puede planificar</translation>
    </message>
    <message>
        <source>Diameters and lengths that are made of the chosen product, with shelf, checks and notices</source>
        <translation>Diámetros y longitudes que se fabrican del producto elegido, con existencias, comprobaciones y avisos</translation>
    </message>
    <message>
        <source>Add a product that is not in the catalogue</source>
        <translation>Añadir un producto que no está en el catálogo</translation>
    </message>
    <message>
        <source>Take the product out of this site's catalogue</source>
        <translation>Quitar el producto del catálogo de este centro</translation>
    </message>
    <message>
        <source>Take over a catalogue file</source>
        <translation>Incorporar un archivo de catálogo</translation>
    </message>
    <message>
        <source>Write this catalogue to a file for another site</source>
        <translation>Escribir este catálogo en un archivo para otro centro</translation>
    </message>
    <message>
        <source>French sizes, separated by commas; a stent that needs another one says so</source>
        <translation>Tamaños French, separados por comas; un stent que necesite otro lo indica</translation>
    </message>
    <message>
        <source>Add a diameter and its lengths</source>
        <translation>Añadir un diámetro y sus longitudes</translation>
    </message>
    <message>
        <source>Change the chosen size</source>
        <translation>Cambiar el tamaño elegido</translation>
    </message>
    <message>
        <source>Take the chosen sizes out</source>
        <translation>Quitar los tamaños elegidos</translation>
    </message>
    <message>
        <source>Say how many pieces are on the shelf</source>
        <translation>Indicar cuántas unidades hay en existencias</translation>
    </message>
    <message>
        <source>Say who compared the size with the maker's instructions for use, and when</source>
        <translation>Indicar quién comparó el tamaño con las instrucciones de uso del fabricante, y cuándo</translation>
    </message>
    <message>
        <source>Take a check back</source>
        <translation>Retirar una comprobación</translation>
    </message>
    <message>
        <source>Block the size by a recall or a warning, with its source</source>
        <translation>Bloquear el tamaño por una retirada del mercado o una advertencia, con su fuente</translation>
    </message>
    <message>
        <source>What can be done without a stent, and what is known of doing nothing; each with its source</source>
        <translation>Qué puede hacerse sin stent y qué se sabe de no hacer nada; cada cosa con su fuente</translation>
    </message>
    <message>
        <source>Give a length allowance of your own instead of the model's</source>
        <translation>Indicar un margen adicional de longitud propio en lugar del que da el modelo</translation>
    </message>
    <message>
        <source>Dark for the angio suite, light for an office; or as the system has it</source>
        <translation>Oscuro para la sala de angiografía, claro para un despacho; o como lo tenga el sistema</translation>
    </message>
    <message>
        <source>For eyes that moving things disturb</source>
        <translation>Para ojos a los que molesta el movimiento</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Type what you want to do; Enter does it</source>
        <translation>Escriba lo que desea hacer; Intro lo hace</translation>
    </message>
    <message>
        <source>Everything that the program can do, with its key; grey ones say what they wait for</source>
        <translation>Todo lo que puede hacer el programa, con su tecla; lo gris indica a qué espera</translation>
    </message>
    <message>
        <source>Finds words in all pages</source>
        <translation>Busca palabras en todas las páginas</translation>
    </message>
    <message>
        <source>Pages of the help that hold the words</source>
        <translation>Páginas de la ayuda que contienen las palabras</translation>
    </message>
    <message>
        <source>What this program is made of, with each one's version and licence</source>
        <translation>De qué está hecho este programa, con la versión y licencia de cada parte</translation>
    </message>
    <message>
        <source>Every number with its inputs, rule, source and uncertainty; a frame opens by a double click</source>
        <translation>Cada cifra con sus datos, regla, fuente e incertidumbre; un doble clic abre el fotograma</translation>
    </message>
    <message>
        <source>Drafted from the practice's protocol; what you write is printed in the plan</source>
        <translation>Borrador según el protocolo del centro; lo que escriba se imprime en el plan</translation>
    </message>
    <message>
        <source>Throw your words away and take the draft again</source>
        <translation>Descartar su texto y volver a tomar el borrador</translation>
    </message>
    <message>
        <source>Side vessels that carry the blood around the narrowing; marked or proposed, by view</source>
        <translation>Vasos laterales que llevan la sangre alrededor del estrechamiento; señalados o propuestos, por proyección</translation>
    </message>
    <message>
        <source>Shows the window's parts one after the other, on a sample</source>
        <translation>Muestra las partes de la ventana una tras otra, con un ejemplo</translation>
    </message>
    <message>
        <source>A folder or a DICOMDIR with a pullback, a venogram or both (Ctrl+Shift+O)</source>
        <translation>Una carpeta o un DICOMDIR con una retirada, un venograma o ambos (Ctrl+Mayús+O)</translation>
    </message>
    <message>
        <source>DICOM files, or a case that was saved (Ctrl+O)</source>
        <translation>Archivos DICOM, o un caso guardado (Ctrl+O)</translation>
    </message>
    <message>
        <source>Where the work stands</source>
        <translation>En qué punto está el trabajo</translation>
    </message>
    <message>
        <source>Green is done, a dotted ring is missing, a triangle wants a look. Press a step to go there; work from the top down.</source>
        <translation>Verde es hecho, un anillo punteado falta, un triángulo pide revisión. Pulse un paso para ir a él; trabaje de arriba abajo.</translation>
    </message>
    <message>
        <source>Whose vein</source>
        <translation>De quién es la vena</translation>
    </message>
    <message>
        <source>Name, side and dates. It turns red when anything in it does not agree: settle that first.</source>
        <translation>Nombre, lado y fechas. Se pone en rojo cuando algo no concuerda: resuélvalo primero.</translation>
    </message>
    <message>
        <source>The IVUS frame</source>
        <translation>El fotograma de IVUS</translation>
    </message>
    <message>
        <source>The wheel or the arrow keys step through the pullback. Pull the contour where it is wrong; the neighbouring frames follow.</source>
        <translation>La rueda o las flechas recorren la retirada. Tire del contorno donde sea incorrecto; los fotogramas vecinos lo siguen.</translation>
    </message>
    <message>
        <source>The venogram</source>
        <translation>El venograma</translation>
    </message>
    <message>
        <source>The ring shows where the IVUS frame lies. Press on the vein to go there.</source>
        <translation>El anillo muestra dónde está el fotograma de IVUS. Pulse en la vena para ir allí.</translation>
    </message>
    <message>
        <source>Along the vein</source>
        <translation>A lo largo de la vena</translation>
    </message>
    <message>
        <source>The pullback cut lengthwise, with the stent on it. Drag the stent or its ends to place it yourself.</source>
        <translation>La retirada en corte longitudinal, con el stent encima. Arrastre el stent o sus extremos para colocarlo usted.</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>El perfil</translation>
    </message>
    <message>
        <source>Lumen area with lesions, reference and landing zones. Drag a lesion's border; M goes to the minimum.</source>
        <translation>Área luminal con lesiones, referencia y zonas de anclaje. Arrastre el límite de una lesión; M va al mínimo.</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Lo que decide</translation>
    </message>
    <message>
        <source>These few frames decide the plan. Look at each and press Enter to confirm it.</source>
        <translation>Estos pocos fotogramas deciden el plan. Mire cada uno y pulse Intro para confirmarlo.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>Whether to treat, what with, and everything that speaks against it. A question mark shows how a number came about.</source>
        <translation>Si tratar, con qué, y todo lo que lo desaconseja. Un signo de interrogación muestra cómo se obtuvo una cifra.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Lo demás</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command, F1 opens the help, ? shows the keys. Ctrl+E exports the plan. The tour is in the Help menu.</source>
        <translation>Ctrl+K encuentra cualquier comando, F1 abre la ayuda, ? muestra las teclas. Ctrl+E exporta el plan. La visita está en el menú Ayuda.</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Show · Enter</source>
        <translation>Mostrar · Intro</translation>
    </message>
    <message>
        <source>Confirm · Enter</source>
        <translation>Confirmar · Intro</translation>
    </message>
    <message>
        <source>1 frame decides this plan</source>
        <translation>1 fotograma decide este plan</translation>
    </message>
    <message>
        <source>{count} frames decide this plan</source>
        <translation>{count} fotogramas deciden este plan</translation>
    </message>
    <message>
        <source>{left} of {count} left to confirm</source>
        <translation>Quedan {left} de {count} por confirmar</translation>
    </message>
    <message>
        <source>1 frame in lesions unsure</source>
        <translation>1 fotograma dudoso en lesiones</translation>
    </message>
    <message>
        <source>{count} frames in lesions unsure</source>
        <translation>{count} fotogramas dudosos en lesiones</translation>
    </message>
    <message>
        <source>All deciding frames are confirmed</source>
        <translation>Todos los fotogramas decisivos están confirmados</translation>
    </message>
    <message>
        <source>The deciding frame is confirmed</source>
        <translation>El fotograma decisivo está confirmado</translation>
    </message>
    <message>
        <source>{frame}, {confidence}: low.</source>
        <translation>{frame}, {confidence}: baja.</translation>
    </message>
    <message>
        <source>{frame}, {confidence}.</source>
        <translation>{frame}, {confidence}.</translation>
    </message>
    <message>
        <source>Enter: confirm this contour and go to the next · N: next without confirming</source>
        <translation>Intro: confirmar este contorno e ir al siguiente · N: siguiente sin confirmar</translation>
    </message>
    <message>
        <source>the outline crossed itself; draw it in one round</source>
        <translation>la línea se cruzó a sí misma; dibújela de una sola vuelta</translation>
    </message>
    <message>
        <source>hardly anything was left of the lumen; draw it anew (D), or give the frame back (Delete)</source>
        <translation>apenas quedaba luz; dibújela de nuevo (D), o devuelva el fotograma (Supr)</translation>
    </message>
    <message>
        <source>the outline left the picture; keep it within</source>
        <translation>la línea salió de la imagen; manténgala dentro</translation>
    </message>
    <message>
        <source>Correct contour</source>
        <translation>Corregir contorno</translation>
    </message>
    <message>
        <source>{words} of frame {frame}</source>
        <translation>{words}, fotograma {frame}</translation>
    </message>
    <message>
        <source>Frame {frame} is as before: {reason}</source>
        <translation>El fotograma {frame} queda como antes: {reason}</translation>
    </message>
    <message>
        <source>Frame {frame} is now {times:.0f} times as large as the program's own contour; undo if that was not meant</source>
        <translation>El fotograma {frame} mide ahora {times:.0f} veces el contorno propio del programa; deshaga si no era la intención</translation>
    </message>
    <message>
        <source>Frame {frame} is now a {times:.0f}th of the program's own contour; undo if that was not meant</source>
        <translation>El fotograma {frame} mide ahora 1/{times:.0f} del contorno propio del programa; deshaga si no era la intención</translation>
    </message>
    <message>
        <source>Take back correction of frame {frame}</source>
        <translation>Retirar la corrección del fotograma {frame}</translation>
    </message>
    <message>
        <source>no usable lumen&lt;br&gt;draw it (D) if you see one</source>
        <translation>sin luz utilizable&lt;br&gt;dibújela (D) si la ve</translation>
    </message>
    <message>
        <source>No lumen was seen; draw it (D) where you see one</source>
        <translation>No se vio ninguna luz; dibújela (D) donde la vea</translation>
    </message>
    <message>
        <source>set the pixel size first&lt;br&gt;Calibrate IVUS (Ctrl+U)</source>
        <translation>indique primero el tamaño del píxel&lt;br&gt;Calibrar IVUS (Ctrl+U)</translation>
    </message>
    <message>
        <source>The pixel size is not known: Calibrate IVUS (Ctrl+U)</source>
        <translation>Se desconoce el tamaño del píxel: Calibrar IVUS (Ctrl+U)</translation>
    </message>
    <message>
        <source>no contour yet&lt;br&gt;Edit, Find contours again</source>
        <translation>aún sin contorno&lt;br&gt;Editar, Buscar contornos de nuevo</translation>
    </message>
    <message>
        <source>No contours yet: Edit, Find contours again</source>
        <translation>Aún sin contornos: Editar, Buscar contornos de nuevo</translation>
    </message>
    <message>
        <source>Frame {frame} of {count}</source>
        <translation>Fotograma {frame} de {count}</translation>
    </message>
    <message>
        <source>{smallest} × {largest}&lt;br&gt;perimeter Ø {perimeter_diameter}</source>
        <translation>{smallest} × {largest}&lt;br&gt;Ø perimetral {perimeter_diameter}</translation>
    </message>
    <message>
        <source>{confidence}: low</source>
        <translation>{confidence}: baja</translation>
    </message>
    <message>
        <source>Push the contour with a round brush (B). Shift + wheel: its size</source>
        <translation>Empujar el contorno con un pincel redondo (B). Mayús + rueda: su tamaño</translation>
    </message>
    <message>
        <source>Draw the contour anew (D)</source>
        <translation>Redibujar el contorno (D)</translation>
    </message>
    <message>
        <source>Type a diameter (T)</source>
        <translation>Introducir un diámetro (T)</translation>
    </message>
    <message>
        <source>Give this frame back to the program (Delete)</source>
        <translation>Devolver este fotograma al programa (Supr)</translation>
    </message>
    <message>
        <source>Neighbours follow a correction (F)</source>
        <translation>Los vecinos siguen una corrección (F)</translation>
    </message>
    <message>
        <source>Radius of the brush</source>
        <translation>Radio del pincel</translation>
    </message>
    <message>
        <source>Radius of the brush (Shift + wheel)</source>
        <translation>Radio del pincel (Mayús + rueda)</translation>
    </message>
    <message>
        <source>IVUS cross-section</source>
        <translation>Corte transversal de IVUS</translation>
    </message>
    <message>
        <source>No IVUS pullback in this case</source>
        <translation>No hay retirada de IVUS en este caso</translation>
    </message>
    <message>
        <source>This frame cannot be shown: {sentence}</source>
        <translation>No se puede mostrar este fotograma: {sentence}</translation>
    </message>
    <message>
        <source>Contour {source}</source>
        <translation>Contorno: {source}</translation>
    </message>
    <message>
        <source>confluence</source>
        <translation>confluencia</translation>
    </message>
    <message>
        <source>artery</source>
        <translation>arteria</translation>
    </message>
    <message>
        <source>int. iliac</source>
        <translation>ilíaca int.</translation>
    </message>
    <message>
        <source>ligament</source>
        <translation>ligamento</translation>
    </message>
    <message>
        <source>profunda</source>
        <translation>profunda</translation>
    </message>
    <message>
        <source>Cutting along the vein</source>
        <translation>Cortando a lo largo de la vena</translation>
    </message>
    <message>
        <source>Longitudinal cut</source>
        <translation>Corte longitudinal</translation>
    </message>
    <message>
        <source>Cutting along the vein …</source>
        <translation>Cortando a lo largo de la vena …</translation>
    </message>
    <message>
        <source>No cut: {problem}</source>
        <translation>Sin corte: {problem}</translation>
    </message>
    <message>
        <source>Angle of the cut</source>
        <translation>Ángulo del corte</translation>
    </message>
    <message>
        <source>Turn the plane of the cut around the catheter</source>
        <translation>Girar el plano de corte alrededor del catéter</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Measure a length: drag it (Shift+L)</source>
        <translation>Medir una longitud: arrastrarla (Mayús+L)</translation>
    </message>
    <message>
        <source>Measure an area: draw around it (Shift+A)</source>
        <translation>Medir un área: dibujar a su alrededor (Mayús+A)</translation>
    </message>
    <message>
        <source>Measure an angle: drag one leg to the vertex, then move the other (Shift+G)</source>
        <translation>Medir un ángulo: arrastrar un lado hasta el vértice, después mover el otro (Mayús+G)</translation>
    </message>
    <message>
        <source>Write a note: press where it belongs (Shift+N)</source>
        <translation>Escribir una nota: pulsar donde deba ir (Mayús+N)</translation>
    </message>
    <message>
        <source>Draw {kind} {measure}</source>
        <translation>Dibujar {kind} {measure}</translation>
    </message>
    <message>
        <source>Move {measure}</source>
        <translation>Mover {measure}</translation>
    </message>
    <message>
        <source>Name {measure}</source>
        <translation>Nombrar {measure}</translation>
    </message>
    <message>
        <source>Delete {kind} {measure}</source>
        <translation>Eliminar {kind} {measure}</translation>
    </message>
    <message>
        <source>Drag: move this view. Double click: this view alone, and back</source>
        <translation>Arrastrar: mover esta vista. Doble clic: solo esta vista, y volver</translation>
    </message>
    <message>
        <source>{view}: back beside the others</source>
        <translation>{view}: de vuelta junto a las demás</translation>
    </message>
    <message>
        <source>{view}: in a window of its own</source>
        <translation>{view}: en ventana propia</translation>
    </message>
    <message>
        <source>SIDE ?</source>
        <translation>¿LADO?</translation>
    </message>
    <message>
        <source>No name in the files</source>
        <translation>Sin nombre en los archivos</translation>
    </message>
    <message>
        <source>class not stated</source>
        <translation>clase no indicada</translation>
    </message>
    <message>
        <source>The images name both sides</source>
        <translation>Las imágenes nombran ambos lados</translation>
    </message>
    <message>
        <source>The intake says left, the images say right</source>
        <translation>La admisión indica izquierdo; las imágenes, derecho</translation>
    </message>
    <message>
        <source>The intake says right, the images say left</source>
        <translation>La admisión indica derecho; las imágenes, izquierdo</translation>
    </message>
    <message>
        <source>Images of different days</source>
        <translation>Imágenes de días distintos</translation>
    </message>
    <message>
        <source>The patient's identifier in the images' files</source>
        <translation>Identificador del paciente en los archivos de las imágenes</translation>
    </message>
    <message>
        <source>Date of birth in the images' files</source>
        <translation>Fecha de nacimiento en los archivos de las imágenes</translation>
    </message>
    <message>
        <source>Day of the examination in the images' files</source>
        <translation>Fecha de la exploración en los archivos de las imágenes</translation>
    </message>
    <message>
        <source>NIVL: narrowed without a clot; PTS: scarred after one. As the intake states it</source>
        <translation>NIVL: estrechada sin trombo; PTS: cicatrizada tras uno. Según la admisión</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nac.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Side to be treated, as the intake states it; red where anything about the patient disagrees</source>
        <translation>Lado que se va a tratar, según la admisión; en rojo si algún dato del paciente no concuerda</translation>
    </message>
    <message>
        <source>◂ cranial  ·  Position along the vein (mm)  ·  caudal ▸</source>
        <translation>◂ craneal  ·  Posición a lo largo de la vena (mm)  ·  caudal ▸</translation>
    </message>
    <message>
        <source>◂ cranial  ·  Frame number: position not known  ·  caudal ▸</source>
        <translation>◂ craneal  ·  Número de fotograma: posición desconocida  ·  caudal ▸</translation>
    </message>
    <message>
        <source>Before you use this plan</source>
        <translation>Antes de usar este plan</translation>
    </message>
    <message>
        <source>How the vein is expected to change</source>
        <translation>Cómo se espera que cambie la vena</translation>
    </message>
    <message>
        <source>Length allowance for it</source>
        <translation>Margen adicional para ello</translation>
    </message>
    <message>
        <source>Set your own …</source>
        <translation>Definir el propio …</translation>
    </message>
    <message>
        <source>Each input alone, one standard deviation down and up. Model prior, not validated.</source>
        <translation>Cada dato por separado, una desviación estándar hacia abajo y hacia arriba. Estimación a priori del modelo, no validada.</translation>
    </message>
    <message>
        <source>The landing vein measured three ways</source>
        <translation>La vena de anclaje medida de tres formas</translation>
    </message>
    <message>
        <source>Assumed, not measured</source>
        <translation>Supuesto, no medido</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Other sizes that fit</source>
        <translation>Otros tamaños adecuados</translation>
    </message>
    <message>
        <source>Where the stent lies</source>
        <translation>Dónde queda el stent</translation>
    </message>
    <message>
        <source>Frames that decide this plan · Ø by perimeter</source>
        <translation>Fotogramas que deciden este plan · Ø perimetral</translation>
    </message>
    <message>
        <source>Overruled, and printed so: {reason}</source>
        <translation>Anulada, y así se imprime: {reason}</translation>
    </message>
    <message>
        <source>Go to frame {frame}</source>
        <translation>Ir al fotograma {frame}</translation>
    </message>
    <message>
        <source>Show the frame that this check speaks of in every view</source>
        <translation>Mostrar en todas las vistas el fotograma al que se refiere esta comprobación</translation>
    </message>
    <message>
        <source>Take the override back</source>
        <translation>Retirar la anulación</translation>
    </message>
    <message>
        <source>Overrule with a reason …</source>
        <translation>Anular con motivo …</translation>
    </message>
    <message>
        <source>Take the old override back</source>
        <translation>Retirar la anulación antigua</translation>
    </message>
    <message>
        <source>▲ size not verified</source>
        <translation>▲ tamaño no verificado</translation>
    </message>
    <message>
        <source>Nobody at this site has checked this size against the maker's instructions for use.</source>
        <translation>Nadie de este centro ha comprobado este tamaño con las instrucciones de uso del fabricante.</translation>
    </message>
    <message>
        <source>Lengths by IVUS · by the venogram</source>
        <translation>Longitudes por IVUS · por el venograma</translation>
    </message>
    <message>
        <source>The venogram is not calibrated: nothing on it is in mm, and the plan rests on IVUS alone.</source>
        <translation>El venograma no está calibrado: nada en él está en mm, y el plan se basa solo en el IVUS.</translation>
    </message>
    <message>
        <source>Along the catheter's way by IVUS, along the centreline on the venogram. A projection under-reads a curved vein by 10 to 30 % (clinical reference, section 7.5).</source>
        <translation>A lo largo del recorrido del catéter en IVUS, a lo largo de la línea central en el venograma. Una proyección subestima la longitud de una vena curva de un 10 a un 30 % (referencia clínica, sección 7.5).</translation>
    </message>
    <message>
        <source>{apart:+.1f}, {share:+.0f} %</source>
        <translation>{apart:+.1f}, {share:+.0f} %</translation>
    </message>
    <message>
        <source>{pullback} · {venogram} ({apart})</source>
        <translation>{pullback} · {venogram} ({apart})</translation>
    </message>
    <message>
        <source>Why: {number}</source>
        <translation>Por qué: {number}</translation>
    </message>
    <message>
        <source>Why? Inputs, rule, source and uncertainty</source>
        <translation>¿Por qué? Datos, regla, fuente e incertidumbre</translation>
    </message>
    <message>
        <source>MLA of the lesion</source>
        <translation>MLA de la lesión</translation>
    </message>
    <message>
        <source>balloon diameter</source>
        <translation>diámetro del balón</translation>
    </message>
    <message>
        <source>resting gradient</source>
        <translation>gradiente en reposo</translation>
    </message>
    <message>
        <source>error of the resting gradient</source>
        <translation>error del gradiente en reposo</translation>
    </message>
    <message>
        <source>un-stented caudal length</source>
        <translation>longitud caudal sin stent</translation>
    </message>
    <message>
        <source>tortuosity</source>
        <translation>tortuosidad</translation>
    </message>
    <message>
        <source>Nothing to size yet</source>
        <translation>Aún nada que dimensionar</translation>
    </message>
    <message>
        <source>At least {required} wide; length not known</source>
        <translation>Al menos {required} de ancho; longitud desconocida</translation>
    </message>
    <message>
        <source>Needed: at least {diameter} × {length}; no device in the catalogue fits</source>
        <translation>Necesario: al menos {diameter} × {length}; ningún dispositivo del catálogo sirve</translation>
    </message>
    <message>
        <source>Balloon, sheath</source>
        <translation>Balón, introductor</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>La propuesta</translation>
    </message>
    <message>
        <source>How firm</source>
        <translation>Firmeza</translation>
    </message>
    <message>
        <source>Diameter: {governed_by}. Length: {definition}</source>
        <translation>Diámetro: {governed_by}. Longitud: {definition}</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>≥ {required} wide, length not known</source>
        <translation>≥ {required} de ancho, longitud desconocida</translation>
    </message>
    <message>
        <source>≥ {diameter} × {length}, {allowance} of it allowance</source>
        <translation>≥ {diameter} × {length}, de ello {allowance} de margen adicional</translation>
    </message>
    <message>
        <source>≥ {diameter} × {length}</source>
        <translation>≥ {diameter} × {length}</translation>
    </message>
    <message>
        <source>{area}
mean of {count}</source>
        <translation>{area}
media de {count}</translation>
    </message>
    <message>
        <source>Caudal Ø, now {before}</source>
        <translation>Ø caudal, ahora {before}</translation>
    </message>
    <message>
        <source>{definition} Source: {source}</source>
        <translation>{definition} Fuente: {source}</translation>
    </message>
    <message>
        <source>Median and 90 % range; a model prior, not validated.</source>
        <translation>Mediana e intervalo del 90 %; una estimación a priori del modelo, no validada.</translation>
    </message>
    <message>
        <source>Median and 90 % range; a model prior, not validated. Second look {months} months.</source>
        <translation>Mediana e intervalo del 90 %; una estimación a priori, no validada. Segunda revisión a los {months} meses.</translation>
    </message>
    <message>
        <source>Median and 90 % range; a model prior, not validated. Second look {months} months, chance of change {chance}.</source>
        <translation>Mediana e intervalo del 90 %; una estimación a priori, no validada. Segunda revisión a los {months} meses, probabilidad de cambio {chance}.</translation>
    </message>
    <message>
        <source>Back to the proposed one</source>
        <translation>Volver al propuesto</translation>
    </message>
    <message>
        <source>landing</source>
        <translation>anclaje</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>necesita</translation>
    </message>
    <message>
        <source>chooses</source>
        <translation>elige</translation>
    </message>
    <message>
        <source>Allowance, and the length that it needs; the dot is in force.</source>
        <translation>Margen adicional, y la longitud que requiere; el punto señala el vigente.</translation>
    </message>
    <message>
        <source>Perimeter Ø, D_P</source>
        <translation>Ø perimetral, D_P</translation>
    </message>
    <message>
        <source>Mean Ø, D_m</source>
        <translation>Ø medio, D_m</translation>
    </message>
    <message>
        <source>Area Ø, D_A</source>
        <translation>Ø de área, D_A</translation>
    </message>
    <message>
        <source>Your own stent</source>
        <translation>Su propio stent</translation>
    </message>
    <message>
        <source>The program finds none that fits.</source>
        <translation>El programa no encuentra ninguno adecuado.</translation>
    </message>
    <message>
        <source>Proposed: {sizes}, {device}</source>
        <translation>Propuesto: {sizes}, {device}</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>El suyo</translation>
    </message>
    <message>
        <source>Drift of the edge</source>
        <translation>Deslizamiento del borde</translation>
    </message>
    <message>
        <source>What matters most here · drift of the edge, mm</source>
        <translation>Lo que más influye aquí · deslizamiento del borde, mm</translation>
    </message>
    <message>
        <source>Calibre below the stent</source>
        <translation>Calibre bajo el stent</translation>
    </message>
    <message>
        <source>What matters most here · calibre below the stent, mm</source>
        <translation>Lo que más influye aquí · calibre bajo el stent, mm</translation>
    </message>
    <message>
        <source>none made</source>
        <translation>no se fabrica ninguno</translation>
    </message>
    <message>
        <source>≥ {length}</source>
        <translation>≥ {length}</translation>
    </message>
    <message>
        <source>{input} from {range}: one standard deviation below and above its mean.</source>
        <translation>{input} de {range}: una desviación estándar por debajo y por encima de su media.</translation>
    </message>
    <message>
        <source>The plan appears here once the vein is measured.</source>
        <translation>El plan aparece aquí una vez medida la vena.</translation>
    </message>
    <message>
        <source>Reading the vein: contours, landmarks, venogram. The plan appears here in a moment.</source>
        <translation>Leyendo la vena: contornos, referencias anatómicas, venograma. El plan aparece aquí en un momento.</translation>
    </message>
    <message>
        <source>Working it out again …</source>
        <translation>Calculando de nuevo …</translation>
    </message>
    <message>
        <source>Why this verdict?</source>
        <translation>¿Por qué este veredicto?</translation>
    </message>
    <message>
        <source>Why this size?</source>
        <translation>¿Por qué este tamaño?</translation>
    </message>
    <message>
        <source>Alternatives …</source>
        <translation>Alternativas …</translation>
    </message>
    <message>
        <source>lesion, MLA</source>
        <translation>lesión, MLA</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>landing zone</source>
        <translation>zona de anclaje</translation>
    </message>
    <message>
        <source>stent</source>
        <translation>stent</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confianza baja</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>{segment}  min {minimum}</source>
        <translation>{segment}  mín. {minimum}</translation>
    </message>
    <message>
        <source>{lesion}  MLA {area}  −{stenosis}</source>
        <translation>{lesion}  MLA {area}  −{stenosis}</translation>
    </message>
    <message>
        <source>{short_words}  {length} long</source>
        <translation>{short_words}  {length} de largo</translation>
    </message>
    <message>
        <source>Move cranial border of lesion {lesion}</source>
        <translation>Mover el límite craneal de la lesión {lesion}</translation>
    </message>
    <message>
        <source>Move caudal border of lesion {lesion}</source>
        <translation>Mover el límite caudal de la lesión {lesion}</translation>
    </message>
    <message>
        <source>No IVUS pullback in this case: no areas were measured</source>
        <translation>No hay retirada de IVUS en este caso: no se midieron áreas</translation>
    </message>
    <message>
        <source>Areas appear here once the contours are found</source>
        <translation>Las áreas aparecen aquí cuando se encuentran los contornos</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>Sin calibrar</translation>
    </message>
    <message>
        <source>Lumen and stent in space</source>
        <translation>Luz y stent en el espacio</translation>
    </message>
    <message>
        <source>Not to scale along the vein: positions are not known</source>
        <translation>Sin escala a lo largo de la vena: posiciones desconocidas</translation>
    </message>
    <message>
        <source>The lumen appears here once the contours are found</source>
        <translation>La luz aparece aquí cuando se encuentran los contornos</translation>
    </message>
    <message>
        <source>Left NIVL with symptoms</source>
        <translation>NIVL izquierda con síntomas</translation>
    </message>
    <message>
        <source>IVUS, venogram and intake: the whole way to a plan</source>
        <translation>IVUS, venograma y admisión: todo el camino hasta el plan</translation>
    </message>
    <message>
        <source>Left post-thrombotic vein</source>
        <translation>Vena postrombótica izquierda</translation>
    </message>
    <message>
        <source>Two long lesions, webs, venogram</source>
        <translation>Dos lesiones largas, sinequias, venograma</translation>
    </message>
    <message>
        <source>The same narrowing, no symptoms</source>
        <translation>El mismo estrechamiento, sin síntomas</translation>
    </message>
    <message>
        <source>Where the answer is: do not treat</source>
        <translation>Donde la respuesta es: no tratar</translation>
    </message>
    <message>
        <source>Second look at three months</source>
        <translation>Segunda revisión a los tres meses</translation>
    </message>
    <message>
        <source>The first patient again, stented</source>
        <translation>El primer paciente de nuevo, con stent</translation>
    </message>
    <message>
        <source>Drop the images</source>
        <translation>Suelte las imágenes</translation>
    </message>
    <message>
        <source>IVUS pullback and venogram as DICOM: files, a folder or a DICOMDIR.</source>
        <translation>Retirada de IVUS y venograma como DICOM: archivos, una carpeta o un DICOMDIR.</translation>
    </message>
    <message>
        <source>Say what images cannot</source>
        <translation>Diga lo que las imágenes no dicen</translation>
    </message>
    <message>
        <source>Side, class and symptoms decide whether to treat at all.</source>
        <translation>Lado, clase y síntomas deciden si procede tratar.</translation>
    </message>
    <message>
        <source>Check the contours</source>
        <translation>Compruebe los contornos</translation>
    </message>
    <message>
        <source>Every frame is outlined; the doubtful ones are marked. Drag to correct.</source>
        <translation>Cada fotograma está contorneado; los dudosos están señalados. Arrastre para corregir.</translation>
    </message>
    <message>
        <source>Read the plan</source>
        <translation>Lea el plan</translation>
    </message>
    <message>
        <source>Diameter and length with reasons, caveats and the expected elongation.</source>
        <translation>Diámetro y longitud con motivos, salvedades y la elongación esperada.</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Casos recientes</translation>
    </message>
    <message>
        <source>Sample cases</source>
        <translation>Casos de ejemplo</translation>
    </message>
    <message>
        <source>Drop a patient's images here</source>
        <translation>Suelte aquí las imágenes de un paciente</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Take the two-minute tour</source>
        <translation>Hacer la visita de dos minutos</translation>
    </message>
    <message>
        <source>A made case whose answer is known; it opens as a patient's images would</source>
        <translation>Un caso sintético de solución conocida; se abre como las imágenes de un paciente</translation>
    </message>
    <message>
        <source>a case without a name</source>
        <translation>un caso sin nombre</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Edits of {patient} from {day} were kept.</source>
        <translation>El programa terminó de forma inesperada. Se conservaron los cambios de {patient} del {day}.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Iliac vein stents, planned from IVUS and venogram, with the vein's elongation in mind</source>
        <translation>Stents de venas ilíacas, planificados a partir de IVUS y venograma, teniendo en cuenta la elongación de la vena</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>{doing} …</source>
        <translation>{doing} …</translation>
    </message>
    <message>
        <source>Add a stent caudally, overlapping as its design needs</source>
        <translation>Añadir un stent caudalmente, con el solapamiento que requiere su diseño</translation>
    </message>
    <message>
        <source>Remove the selected stent (Delete)</source>
        <translation>Quitar el stent seleccionado (Supr)</translation>
    </message>
    <message>
        <source>Back to the recommended stent</source>
        <translation>Volver al stent recomendado</translation>
    </message>
    <message>
        <source>{count} stents</source>
        <translation>{count} stents</translation>
    </message>
    <message>
        <source>{stents} · yours</source>
        <translation>{stents} · suyo</translation>
    </message>
    <message>
        <source>{stents} · proposed</source>
        <translation>{stents} · propuesto</translation>
    </message>
    <message>
        <source>no stent</source>
        <translation>sin stent</translation>
    </message>
    <message>
        <source>Choose a stent; now {stents}</source>
        <translation>Elegir un stent; ahora {stents}</translation>
    </message>
    <message>
        <source>Choose another stent from the catalogue (C)</source>
        <translation>Elegir otro stent del catálogo (C)</translation>
    </message>
    <message>
        <source>Months after stenting</source>
        <translation>Meses tras el stent</translation>
    </message>
    <message>
        <source>How the stent's caudal edge and the vein below it are expected to lie so many months after stenting. Model prior, not validated.</source>
        <translation>Cómo se espera que estén el borde caudal del stent y la vena bajo él esos meses después de implantarlo. Estimación a priori del modelo, no validada.</translation>
    </message>
    <message>
        <source>as placed</source>
        <translation>al implantarlo</translation>
    </message>
    <message>
        <source>month {month}</source>
        <translation>mes {month}</translation>
    </message>
    <message>
        <source>Needed here: {needed}.</source>
        <translation>Necesario aquí: {needed}.</translation>
    </message>
    <message>
        <source>✓ instructions for use</source>
        <translation>✓ instrucciones de uso</translation>
    </message>
    <message>
        <source>The stent where it is held</source>
        <translation>El stent donde está sujeto</translation>
    </message>
    <message>
        <source>There is no stent on the vein: it needs a lesion, positions along the vein, and a verdict that allows one</source>
        <translation>No hay stent en la vena: hace falta una lesión, posiciones a lo largo de la vena y un veredicto que lo permita</translation>
    </message>
    <message>
        <source>Move the stent</source>
        <translation>Mover el stent</translation>
    </message>
    <message>
        <source>Move stent {number}</source>
        <translation>Mover el stent {number}</translation>
    </message>
    <message>
        <source>Change the length of the stent</source>
        <translation>Cambiar la longitud del stent</translation>
    </message>
    <message>
        <source>Change the length of stent {number}</source>
        <translation>Cambiar la longitud del stent {number}</translation>
    </message>
    <message>
        <source>Remove stent {number}</source>
        <translation>Quitar el stent {number}</translation>
    </message>
    <message>
        <source>The catalogue knows no lengths of this stent: choose another with the picker</source>
        <translation>El catálogo no conoce longitudes de este stent: elija otro con el selector</translation>
    </message>
    <message>
        <source>No longer stent of this kind is made</source>
        <translation>No se fabrica un stent más largo de este tipo</translation>
    </message>
    <message>
        <source>No shorter stent of this kind is made</source>
        <translation>No se fabrica un stent más corto de este tipo</translation>
    </message>
    <message>
        <source>Take {device} {size}</source>
        <translation>Usar {device} {size}</translation>
    </message>
    <message>
        <source>Add a stent</source>
        <translation>Añadir un stent</translation>
    </message>
    <message>
        <source>The recommended stent stands as long as you place none of your own</source>
        <translation>El stent recomendado rige mientras no coloque ninguno propio</translation>
    </message>
    <message>
        <source>Your own stent is gone; the recommended one stands again</source>
        <translation>Su propio stent se ha quitado; rige de nuevo el recomendado</translation>
    </message>
    <message>
        <source>The stent is the recommended one</source>
        <translation>El stent es el recomendado</translation>
    </message>
    <message>
        <source>Select one of the stents first (S)</source>
        <translation>Seleccione primero uno de los stents (S)</translation>
    </message>
    <message>
        <source>{margin} cranial</source>
        <translation>{margin} craneal</translation>
    </message>
    <message>
        <source>{margin} bare cranial</source>
        <translation>{margin} sin cubrir, craneal</translation>
    </message>
    <message>
        <source>{margin} caudal</source>
        <translation>{margin} caudal</translation>
    </message>
    <message>
        <source>{margin} bare caudal</source>
        <translation>{margin} sin cubrir, caudal</translation>
    </message>
    <message>
        <source>{landing}, later {oversize}</source>
        <translation>{landing}, después {oversize}</translation>
    </message>
    <message>
        <source>{definition} Later: against the predicted calibre; {prior}.</source>
        <translation>{definition} Después: respecto al calibre previsto; {prior}.</translation>
    </message>
    <message>
        <source>Apposed</source>
        <translation>Aposición</translation>
    </message>
    <message>
        <source>Stent outside the disease that touches vein; the part past the confluence touches nothing.</source>
        <translation>Stent fuera de la enfermedad que toca vena; la parte más allá de la confluencia no toca nada.</translation>
    </message>
    <message>
        <source>Beyond the disease</source>
        <translation>Más allá de la enfermedad</translation>
    </message>
    <message>
        <source>Stent in vein beyond the disease at each end.</source>
        <translation>Stent en vena más allá de la enfermedad en cada extremo.</translation>
    </message>
    <message>
        <source>Past the confluence</source>
        <translation>Tras la confluencia</translation>
    </message>
    <message>
        <source>How far the cranial edge lies past the iliocaval confluence; far in, it may jail the other side's inflow.</source>
        <translation>Cuánto sobrepasa el borde craneal la confluencia iliocava; muy adentro, puede enjaular el flujo de entrada del otro lado.</translation>
    </message>
    <message>
        <source>Drift by {month}</source>
        <translation>Deslizamiento a {month}</translation>
    </message>
    <message>
        <source>{median} ({bounds}) mm</source>
        <translation>{median} ({bounds}) mm</translation>
    </message>
    <message>
        <source>Month {month}: drift not known; caudal vein Ø {then} mm, now {now} · {prior}</source>
        <translation>Mes {month}: deslizamiento desconocido; vena caudal Ø {then} mm, ahora {now} · {prior}</translation>
    </message>
    <message>
        <source>Month {month}: edge {drift} more cranial; caudal vein Ø {then} mm, now {now} · {prior}</source>
        <translation>Mes {month}: borde {drift} más craneal; vena caudal Ø {then} mm, ahora {now} · {prior}</translation>
    </message>
    <message>
        <source>1 block</source>
        <translation>1 bloqueo</translation>
    </message>
    <message>
        <source>{count} blocks</source>
        <translation>{count} bloqueos</translation>
    </message>
    <message>
        <source>1 caution</source>
        <translation>1 precaución</translation>
    </message>
    <message>
        <source>no vein measured there</source>
        <translation>sin vena medida ahí</translation>
    </message>
    <message>
        <source>no anchor</source>
        <translation>sin anclaje</translation>
    </message>
    <message>
        <source>confluence not pinned</source>
        <translation>confluencia sin fijar</translation>
    </message>
    <message>
        <source>at it</source>
        <translation>en ella</translation>
    </message>
    <message>
        <source>{protrusion} below it</source>
        <translation>{protrusion} por debajo</translation>
    </message>
    <message>
        <source>{diameter} × {length}</source>
        <translation>{diameter} × {length}</translation>
    </message>
    <message>
        <source>This plan was exported</source>
        <translation>Este plan ya se exportó</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>Aún no exportado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Calibrar</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Ref. anatómicas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>venogram</source>
        <translation>venograma</translation>
    </message>
    <message>
        <source>Open: {images}</source>
        <translation>Abierto: {images}</translation>
    </message>
    <message>
        <source>No images in this case</source>
        <translation>Sin imágenes en este caso</translation>
    </message>
    <message>
        <source>side</source>
        <translation>lado</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>symptoms</source>
        <translation>síntomas</translation>
    </message>
    <message>
        <source>Not stated: {missing}</source>
        <translation>No indicado: {missing}</translation>
    </message>
    <message>
        <source>Side, class and symptoms stated</source>
        <translation>Lado, clase y síntomas indicados</translation>
    </message>
    <message>
        <source>No picture to calibrate</source>
        <translation>Ninguna imagen que calibrar</translation>
    </message>
    <message>
        <source>{image}: something of known size measures otherwise</source>
        <translation>{image}: algo de tamaño conocido da otra medida</translation>
    </message>
    <message>
        <source>Venogram not calibrated: percent only</source>
        <translation>Venograma sin calibrar: solo porcentajes</translation>
    </message>
    <message>
        <source>Venogram scale {scale}</source>
        <translation>Escala del venograma: {scale}</translation>
    </message>
    <message>
        <source>IVUS pixel size not known</source>
        <translation>Píxel de IVUS desconocido</translation>
    </message>
    <message>
        <source>IVUS pixel size {source}</source>
        <translation>Píxel de IVUS: {source}</translation>
    </message>
    <message>
        <source>IVUS pixel size {source}; venogram not calibrated: the plan rests on IVUS alone</source>
        <translation>Píxel de IVUS: {source}; venograma sin calibrar: el plan se basa solo en el IVUS</translation>
    </message>
    <message>
        <source>IVUS pixel size {source}; venogram scale {scale}</source>
        <translation>Píxel de IVUS: {source}; escala del venograma: {scale}</translation>
    </message>
    <message>
        <source>No pullback</source>
        <translation>Sin retirada</translation>
    </message>
    <message>
        <source>No contours yet</source>
        <translation>Aún sin contornos</translation>
    </message>
    <message>
        <source>Contours found on every frame with a lumen</source>
        <translation>Contornos encontrados en cada fotograma con luz</translation>
    </message>
    <message>
        <source>Waits for the contours</source>
        <translation>A la espera de los contornos</translation>
    </message>
    <message>
        <source>1 landmark proposed, to be confirmed or moved</source>
        <translation>1 referencia anatómica propuesta, por confirmar o mover</translation>
    </message>
    <message>
        <source>{count} landmarks proposed, to be confirmed or moved</source>
        <translation>{count} referencias anatómicas propuestas, por confirmar o mover</translation>
    </message>
    <message>
        <source>{count} of 3 segment borders not pinned</source>
        <translation>{count} de 3 límites de segmento sin fijar</translation>
    </message>
    <message>
        <source>Segment borders pinned</source>
        <translation>Límites de segmento fijados</translation>
    </message>
    <message>
        <source>No narrowing below half of its reference</source>
        <translation>Ningún estrechamiento por debajo de la mitad de su referencia</translation>
    </message>
    <message>
        <source>1 lesion found</source>
        <translation>1 lesión encontrada</translation>
    </message>
    <message>
        <source>{count} lesions found</source>
        <translation>{count} lesiones encontradas</translation>
    </message>
    <message>
        <source>Waits for the measurements</source>
        <translation>A la espera de las mediciones</translation>
    </message>
    <message>
        <source>{count} to settle: {first}</source>
        <translation>{count} por resolver: {first}</translation>
    </message>
    <message>
        <source>Nothing blocks this plan</source>
        <translation>Nada bloquea este plan</translation>
    </message>
    <message>
        <source>The file does not tell its rate; it is played at {rate:g} frames per second.</source>
        <translation>El archivo no indica su velocidad; se reproduce a {rate:g} fotogramas por segundo.</translation>
    </message>
    <message>
        <source>Played at the run's own rate, {rate} frames per second.</source>
        <translation>Se reproduce a la velocidad propia de la serie, {rate} fotogramas por segundo.</translation>
    </message>
    <message>
        <source>Play or stop the venogram (Space, with the venogram in focus)</source>
        <translation>Reproducir o detener el venograma (Espacio, con el foco en el venograma)</translation>
    </message>
    <message>
        <source>Begin again at the end (L, with the venogram in focus)</source>
        <translation>Volver a empezar al final (L, con el foco en el venograma)</translation>
    </message>
    <message>
        <source>Frame of the venogram</source>
        <translation>Fotograma del venograma</translation>
    </message>
    <message>
        <source>Move through the venogram's own run (wheel over the picture, ← → in focus)</source>
        <translation>Recorrer la serie propia del venograma (rueda sobre la imagen, ← → si está enfocado)</translation>
    </message>
    <message>
        <source>cranial</source>
        <translation>craneal</translation>
    </message>
    <message>
        <source>lesion</source>
        <translation>lesión</translation>
    </message>
    <message>
        <source>caudal</source>
        <translation>caudal</translation>
    </message>
    <message>
        <source>Contrast over time</source>
        <translation>Contraste en el tiempo</translation>
    </message>
    <message>
        <source>Close the plot</source>
        <translation>Cerrar el gráfico</translation>
    </message>
    <message>
        <source>T½ here {half_time} s</source>
        <translation>T½ aquí {half_time} s</translation>
    </message>
    <message>
        <source>{stretch} {half_time} s</source>
        <translation>{stretch} {half_time} s</translation>
    </message>
    <message>
        <source>No vein is seen between these two places; click nearer to its middle</source>
        <translation>No se ve ninguna vena entre estos dos lugares; haga clic más cerca de su centro</translation>
    </message>
    <message>
        <source>Only the venogram planned on is tied to the pullback frame by frame</source>
        <translation>Solo el venograma con el que se planifica está vinculado a la retirada fotograma a fotograma</translation>
    </message>
    <message>
        <source>The two ends lie too near to one another</source>
        <translation>Los dos extremos están demasiado cerca uno del otro</translation>
    </message>
    <message>
        <source>Pin {landmark} on the venogram</source>
        <translation>Fijar en el venograma: {landmark}</translation>
    </message>
    <message>
        <source>Move {landmark} on the venogram</source>
        <translation>Mover en el venograma: {landmark}</translation>
    </message>
    <message>
        <source>Tie IVUS frame {frame} to the venogram: {place}</source>
        <translation>Vincular el fotograma de IVUS {frame} al venograma: {place}</translation>
    </message>
    <message>
        <source>Draw the centreline</source>
        <translation>Dibujar la línea central</translation>
    </message>
    <message>
        <source>Trace the vein anew</source>
        <translation>Trazar de nuevo la vena</translation>
    </message>
    <message>
        <source>Move the centreline</source>
        <translation>Mover la línea central</translation>
    </message>
    <message>
        <source>Measure a width by hand</source>
        <translation>Medir una anchura a mano</translation>
    </message>
    <message>
        <source>Move the mask</source>
        <translation>Mover la máscara</translation>
    </message>
    <message>
        <source>Mask moved by {right:.1f}, {down:.1f} px · arrow keys move it · Esc: done</source>
        <translation>Máscara movida {right:.1f}, {down:.1f} px · las flechas la mueven · Esc: terminar</translation>
    </message>
    <message>
        <source>Mark a collateral: {collateral}</source>
        <translation>Señalar una colateral: {collateral}</translation>
    </message>
    <message>
        <source>Confirm collateral {name}</source>
        <translation>Confirmar la colateral {name}</translation>
    </message>
    <message>
        <source>Remove collateral {name}</source>
        <translation>Quitar la colateral {name}</translation>
    </message>
    <message>
        <source>Unpin {landmark} on the venogram</source>
        <translation>Quitar del venograma: {landmark}</translation>
    </message>
    <message>
        <source>Give a width back to the program</source>
        <translation>Devolver una anchura al programa</translation>
    </message>
    <message>
        <source>Untie {pin} from the venogram</source>
        <translation>Desvincular del venograma: {pin}</translation>
    </message>
    <message>
        <source>Measuring the vein …</source>
        <translation>Midiendo la vena …</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Nativo</translation>
    </message>
    <message>
        <source>Each frame as it was taken</source>
        <translation>Cada fotograma tal como se tomó</translation>
    </message>
    <message>
        <source>Subtracted</source>
        <translation>Sustraído</translation>
    </message>
    <message>
        <source>Each frame with the mask taken off: contrast alone</source>
        <translation>Cada fotograma sin la máscara: solo el contraste</translation>
    </message>
    <message>
        <source>Averaged</source>
        <translation>Promediado</translation>
    </message>
    <message>
        <source>The mean of the shown frame and its neighbours: less noise</source>
        <translation>La media del fotograma mostrado y sus vecinos: menos ruido</translation>
    </message>
    <message>
        <source>Most contrast</source>
        <translation>Máximo contraste</translation>
    </message>
    <message>
        <source>Every pixel as dark as it becomes in the run: all that ever filled</source>
        <translation>Cada píxel tan oscuro como llega a ser en la serie: todo lo que se llenó alguna vez</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Each frame less an earlier one, as far back as the file states, else one: what fills and leaves</source>
        <translation>Cada fotograma menos uno anterior, tan atrás como indique el archivo o, si no, uno: lo que se llena y se va</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Según el archivo</translation>
    </message>
    <message>
        <source>The window or VOI LUT of the file's header</source>
        <translation>La ventana o VOI LUT de la cabecera del archivo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Nearly all grey levels that the picture holds</source>
        <translation>Casi todos los niveles de gris que contiene la imagen</translation>
    </message>
    <message>
        <source>Vein</source>
        <translation>Vena</translation>
    </message>
    <message>
        <source>The grey levels in and beside the traced vein</source>
        <translation>Los niveles de gris dentro y junto a la vena trazada</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Rango completo</translation>
    </message>
    <message>
        <source>Every grey level that the file can hold</source>
        <translation>Todos los niveles de gris que admite el archivo</translation>
    </message>
    <message>
        <source>Looking through the run</source>
        <translation>Recorriendo la serie</translation>
    </message>
    <message>
        <source>there is nothing to subtract</source>
        <translation>no hay nada que sustraer</translation>
    </message>
    <message>
        <source>this run is subtracted already</source>
        <translation>esta serie ya está sustraída</translation>
    </message>
    <message>
        <source>choose a frame without contrast as mask</source>
        <translation>elija como máscara un fotograma sin contraste</translation>
    </message>
    <message>
        <source>frame {frame} has no frame {count} earlier to take off</source>
        <translation>el fotograma {frame} no tiene ningún fotograma {count} antes para restar</translation>
    </message>
    <message>
        <source>go to a later frame of the run</source>
        <translation>vaya a un fotograma posterior de la serie</translation>
    </message>
    <message>
        <source>Subtract the frame that is shown</source>
        <translation>Sustraer el fotograma mostrado</translation>
    </message>
    <message>
        <source>The header's, else frames without contrast</source>
        <translation>Los de la cabecera; si no, fotogramas sin contraste</translation>
    </message>
    <message>
        <source>On the plain picture</source>
        <translation>En la imagen sin sustraer</translation>
    </message>
    <message>
        <source>Half a pixel a press, five with Shift</source>
        <translation>Medio píxel por pulsación, cinco con Mayús</translation>
    </message>
    <message>
        <source>Mask moved as found</source>
        <translation>Máscara movida según lo hallado</translation>
    </message>
    <message>
        <source>Let the program lay it on the contrast</source>
        <translation>Dejar que el programa la ajuste al contraste</translation>
    </message>
    <message>
        <source>Instead of the one with most contrast</source>
        <translation>En lugar del de máximo contraste</translation>
    </message>
    <message>
        <source>Measure on the frames with most contrast</source>
        <translation>Medir en los fotogramas de máximo contraste</translation>
    </message>
    <message>
        <source>As the program chooses</source>
        <translation>Como elige el programa</translation>
    </message>
    <message>
        <source>Mask is frame {frame}</source>
        <translation>La máscara es el fotograma {frame}</translation>
    </message>
    <message>
        <source>Measure on frame {frame}</source>
        <translation>Medir en el fotograma {frame}</translation>
    </message>
    <message>
        <source>This run does not tell contrast from the empty picture over time</source>
        <translation>Esta serie no distingue el contraste de la imagen vacía en el tiempo</translation>
    </message>
    <message>
        <source>The {landmark} is not pinned on the venogram: Ctrl + its digit pins it</source>
        <translation>Sin fijar en el venograma: {landmark}; se fija con Ctrl + su cifra</translation>
    </message>
    <message>
        <source>No wash-out is seen in this run: there is no half time to show</source>
        <translation>No se ve lavado en esta serie: no hay semivida que mostrar</translation>
    </message>
    <message>
        <source>Half time of the wash-out, in seconds</source>
        <translation>Semivida del lavado, en segundos</translation>
    </message>
    <message>
        <source>{time} s</source>
        <translation>{time} s</translation>
    </message>
    <message>
        <source>Way of showing the venogram</source>
        <translation>Modo de mostrar el venograma</translation>
    </message>
    <message>
        <source>How the venogram is shown (V: the next way)</source>
        <translation>Cómo se muestra el venograma (V: el modo siguiente)</translation>
    </message>
    <message>
        <source>Grey levels (drag on the picture: sideways window, up and down level)</source>
        <translation>Niveles de gris (arrastrar en la imagen: ventana en horizontal, nivel en vertical)</translation>
    </message>
    <message>
        <source>View of the vein</source>
        <translation>Proyección de la vena</translation>
    </message>
    <message>
        <source>Which view of the vein is shown (Shift+V: the next)</source>
        <translation>Qué proyección de la vena se muestra (Mayús+V: la siguiente)</translation>
    </message>
    <message>
        <source>{view} (left out)</source>
        <translation>{view} (excluida)</translation>
    </message>
    <message>
        <source>Not calibrated: nothing here is in mm</source>
        <translation>Sin calibrar: nada aquí está en mm</translation>
    </message>
    <message>
        <source>Left out: nothing is taken from this view</source>
        <translation>Excluida: no se toma nada de esta proyección</translation>
    </message>
    <message>
        <source>Not calibrated: nothing here is in mm,&lt;br&gt;the plan rests on IVUS alone</source>
        <translation>Sin calibrar: nada aquí está en mm,&lt;br&gt;el plan se basa solo en el IVUS</translation>
    </message>
    <message>
        <source>measured here</source>
        <translation>medido aquí</translation>
    </message>
    <message>
        <source>Scale ±{error} {basis}</source>
        <translation>Escala ±{error} {basis}</translation>
    </message>
    <message>
        <source>Of {count} views this one decides</source>
        <translation>De {count} proyecciones decide esta</translation>
    </message>
    <message>
        <source>Of {count} views {view} decides</source>
        <translation>De {count} proyecciones decide {view}</translation>
    </message>
    <message>
        <source>Of {count} views {view} decides: {diameter}</source>
        <translation>De {count} proyecciones decide {view}: {diameter}</translation>
    </message>
    <message>
        <source>IVUS place on it is approximate</source>
        <translation>La posición del IVUS en él es aproximada</translation>
    </message>
    <message>
        <source>one landmark</source>
        <translation>una referencia anatómica</translation>
    </message>
    <message>
        <source>{count} landmarks, which fit to {residual}</source>
        <translation>{count} referencias anatómicas, que encajan con {residual}</translation>
    </message>
    <message>
        <source>IVUS place on it by {fit}</source>
        <translation>Posición del IVUS en él según {fit}</translation>
    </message>
    <message>
        <source>−{stenosis} diameter</source>
        <translation>−{stenosis} de diámetro</translation>
    </message>
    <message>
        <source>Narrowest {stenosis}</source>
        <translation>Más estrecho {stenosis}</translation>
    </message>
    <message>
        <source>Narrowest {diameter}&lt;br&gt;{stenosis}</source>
        <translation>Mínimo {diameter}&lt;br&gt;{stenosis}</translation>
    </message>
    <message>
        <source>Pin a landmark (Ctrl + 1 to 5, with the venogram in focus), or tie the IVUS frame</source>
        <translation>Fijar una referencia anatómica (Ctrl + 1 a 5, con el foco en el venograma), o vincular el fotograma de IVUS</translation>
    </message>
    <message>
        <source>Draw the centreline by its two ends (Shift+C)</source>
        <translation>Dibujar la línea central por sus dos extremos (Mayús+C)</translation>
    </message>
    <message>
        <source>Drag the centreline, an edge, or a width of your own (E)</source>
        <translation>Arrastrar la línea central, un borde o una anchura propia (E)</translation>
    </message>
    <message>
        <source>Calibrate by a known distance on the picture (R)</source>
        <translation>Calibrar con una distancia conocida en la imagen (R)</translation>
    </message>
    <message>
        <source>Calibrate by the marker catheter's bands (K)</source>
        <translation>Calibrar con las marcas del catéter marcado (K)</translation>
    </message>
    <message>
        <source>Subtraction: mask, its place (X), and the frame measured on</source>
        <translation>Sustracción: máscara, su posición (X) y el fotograma en que se mide</translation>
    </message>
    <message>
        <source>Mark collaterals (O)</source>
        <translation>Señalar colaterales (O)</translation>
    </message>
    <message>
        <source>Contrast over time at a place (G)</source>
        <translation>Contraste en el tiempo en un lugar (G)</translation>
    </message>
    <message>
        <source>Half time of the wash-out, in colour over the picture (H)</source>
        <translation>Semivida del lavado, en color sobre la imagen (H)</translation>
    </message>
    <message>
        <source>Then click its place</source>
        <translation>Después haga clic en su lugar</translation>
    </message>
    <message>
        <source>This IVUS frame lies here: {place}</source>
        <translation>Este fotograma de IVUS está aquí: {place}</translation>
    </message>
    <message>
        <source>Then click its place on the venogram</source>
        <translation>Después haga clic en su lugar en el venograma</translation>
    </message>
    <message>
        <source>Then click it, or drag along its course</source>
        <translation>Después haga clic en ella, o arrastre a lo largo de su trayecto</translation>
    </message>
    <message>
        <source>Esc: done</source>
        <translation>Esc: terminar</translation>
    </message>
    <message>
        <source>Click the vein's two ends, or drag from one to the other</source>
        <translation>Haga clic en los dos extremos de la vena, o arrastre de uno a otro</translation>
    </message>
    <message>
        <source>Drag the centreline or an edge; drag across the vein to measure its width yourself</source>
        <translation>Arrastre la línea central o un borde; arrastre a través de la vena para medir usted su anchura</translation>
    </message>
    <message>
        <source>Drag along a known distance at the vein's depth</source>
        <translation>Arrastre a lo largo de una distancia conocida a la profundidad de la vena</translation>
    </message>
    <message>
        <source>Click the bands one after the other along the catheter; Enter: that is all of them</source>
        <translation>Haga clic en las marcas una tras otra a lo largo del catéter; Intro: ya están todas</translation>
    </message>
    <message>
        <source>Click a place to see how contrast comes and goes there</source>
        <translation>Haga clic en un lugar para ver cómo llega y se va allí el contraste</translation>
    </message>
    <message>
        <source>Arrow keys move the mask by half a pixel, with Shift by five</source>
        <translation>Las flechas mueven la máscara medio píxel; con Mayús, cinco</translation>
    </message>
    <message>
        <source>Click the {landmark}</source>
        <translation>Haga clic en: {landmark}</translation>
    </message>
    <message>
        <source>Click where this IVUS frame lies ({place})</source>
        <translation>Haga clic donde está este fotograma de IVUS ({place})</translation>
    </message>
    <message>
        <source>Click a collateral ({collateral}), or drag along its course</source>
        <translation>Haga clic en una colateral ({collateral}), o arrastre a lo largo de su trayecto</translation>
    </message>
    <message>
        <source>The file does not say how it wants this picture shown</source>
        <translation>El archivo no indica cómo debe mostrarse esta imagen</translation>
    </message>
    <message>
        <source>No venogram in this case</source>
        <translation>No hay venograma en este caso</translation>
    </message>
    <message>
        <source>{view} · planned on</source>
        <translation>{view} · del plan</translation>
    </message>
    <message>
        <source>Ultrasound from within the vein: one frame, with the lumen's contour and its size</source>
        <translation>Ecografía desde dentro de la vena: un fotograma, con el contorno luminal y su tamaño</translation>
    </message>
    <message>
        <source>X-ray with contrast: a shadow of the vein from one side, which hides what lies flat to the rays</source>
        <translation>Rayos X con contraste: una sombra de la vena desde un lado, que oculta lo aplanado frente a los rayos</translation>
    </message>
    <message>
        <source>The lumen's contours stacked along the vein, with the stent in it</source>
        <translation>Los contornos luminales apilados a lo largo de la vena, con el stent dentro</translation>
    </message>
    <message>
        <source>A cut along the pullback through the catheter, cranial on the left; it turns by the angle beside</source>
        <translation>Un corte a lo largo de la retirada por el catéter, craneal a la izquierda; gira con el ángulo de al lado</translation>
    </message>
    <message>
        <source>Area inside each contour along the vein, with lesions, references and the smallest areas of healthy people</source>
        <translation>Área dentro de cada contorno a lo largo de la vena, con lesiones, referencias y las áreas mínimas de personas sanas</translation>
    </message>
    <message>
        <source>IVUS</source>
        <translation>IVUS</translation>
    </message>
    <message>
        <source>3D lumen</source>
        <translation>Luz en 3D</translation>
    </message>
    <message>
        <source>Longitudinal</source>
        <translation>Longitudinal</translation>
    </message>
    <message>
        <source>Previous frame (←)</source>
        <translation>Fotograma anterior (←)</translation>
    </message>
    <message>
        <source>Next frame (→)</source>
        <translation>Fotograma siguiente (→)</translation>
    </message>
    <message>
        <source>Play or stop (Space)</source>
        <translation>Reproducir o detener (Espacio)</translation>
    </message>
    <message>
        <source>◂ cranial</source>
        <translation>◂ craneal</translation>
    </message>
    <message>
        <source>{count} {kind}</source>
        <translation>{count} {kind}</translation>
    </message>
    <message>
        <source>{count} proposed, not confirmed</source>
        <translation>{count} propuestas, sin confirmar</translation>
    </message>
    <message>
        <source>Collaterals: {found}.</source>
        <translation>Colaterales: {found}.</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>ángulo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>{number}°</source>
        <translation>{number}°</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation>Tratar</translation>
    </message>
    <message>
        <source>Symptoms and findings match and speak for a stent.</source>
        <translation>Síntomas y hallazgos concuerdan y apoyan un stent.</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>Considerar</translation>
    </message>
    <message>
        <source>Some of what speaks for a stent is present; the surgeon weighs it.</source>
        <translation>Se da parte de lo que apoya un stent; el cirujano lo pondera.</translation>
    </message>
    <message>
        <source>What is known speaks against a stent, whatever the narrowing.</source>
        <translation>Lo que se sabe desaconseja un stent, sea cual sea el estrechamiento.</translation>
    </message>
    <message>
        <source>Not enough known</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>Symptoms or findings are missing; no verdict is possible.</source>
        <translation>Faltan síntomas o hallazgos; no es posible un veredicto.</translation>
    </message>
    <message>
        <source>Must be settled, or overruled with a reason, before this plan is used.</source>
        <translation>Debe resolverse, o anularse con un motivo, antes de usar este plan.</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Speaks against part of the plan; look at it before deciding.</source>
        <translation>Desaconseja parte del plan; revíselo antes de decidir.</translation>
    </message>
    <message>
        <source>Good to know; nothing needs to be done.</source>
        <translation>Conviene saberlo; no hay que hacer nada.</translation>
    </message>
    <message>
        <source>iliocaval confluence</source>
        <translation>confluencia iliocava</translation>
    </message>
    <message>
        <source>artery crossing</source>
        <translation>cruce arterial</translation>
    </message>
    <message>
        <source>internal iliac ostium</source>
        <translation>ostium ilíaco interno</translation>
    </message>
    <message>
        <source>inguinal ligament</source>
        <translation>ligamento inguinal</translation>
    </message>
    <message>
        <source>profunda confluence</source>
        <translation>confluencia de la femoral profunda</translation>
    </message>
    <message>
        <source>vein caudal to the lesion</source>
        <translation>vena caudal a la lesión</translation>
    </message>
    <message>
        <source>vein cranial to the lesion</source>
        <translation>vena craneal a la lesión</translation>
    </message>
    <message>
        <source>mean of the vein on both sides</source>
        <translation>media de la vena a ambos lados</translation>
    </message>
    <message>
        <source>the other side's vein</source>
        <translation>la vena del otro lado</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>population value</source>
        <translation>valor de la población</translation>
    </message>
    <message>
        <source>follows from the plan</source>
        <translation>resulta del plan</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>between corrected frames</source>
        <translation>entre fotogramas corregidos</translation>
    </message>
    <message>
        <source>A person looked at the contour and accepts it, or drew it.</source>
        <translation>Una persona revisó el contorno y lo acepta, o lo dibujó.</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>Nobody has looked at the contour yet.</source>
        <translation>Nadie ha revisado aún el contorno.</translation>
    </message>
    <message>
        <source>The program is unsure of the contour and nobody has confirmed it.</source>
        <translation>El programa no está seguro del contorno y nadie lo ha confirmado.</translation>
    </message>
    <message>
        <source>from the file's ultrasound regions</source>
        <translation>según las regiones de ecografía del archivo</translation>
    </message>
    <message>
        <source>from the graticule in the picture</source>
        <translation>según la retícula de la imagen</translation>
    </message>
    <message>
        <source>set by a person</source>
        <translation>fijado por una persona</translation>
    </message>
    <message>
        <source>from the marker catheter</source>
        <translation>según el catéter marcado</translation>
    </message>
    <message>
        <source>from the header's magnification factor</source>
        <translation>según el factor de magnificación de la cabecera</translation>
    </message>
    <message>
        <source>from the header's distances</source>
        <translation>según las distancias de la cabecera</translation>
    </message>
    <message>
        <source>from the catheter's diameter</source>
        <translation>según el diámetro del catéter</translation>
    </message>
    <message>
        <source>from a ruler</source>
        <translation>según una regla</translation>
    </message>
    <message>
        <source>ascending lumbar</source>
        <translation>lumbar ascendente</translation>
    </message>
    <message>
        <source>cross-pelvic</source>
        <translation>pélvica cruzada</translation>
    </message>
    <message>
        <source>other collateral</source>
        <translation>otra colateral</translation>
    </message>
    <message>
        <source>cranial end of a stent</source>
        <translation>extremo craneal de un stent</translation>
    </message>
    <message>
        <source>caudal end of a stent</source>
        <translation>extremo caudal de un stent</translation>
    </message>
    <message>
        <source>band of the catheter</source>
        <translation>marca del catéter</translation>
    </message>
    <message>
        <source>IVUS transducer on a still</source>
        <translation>transductor de IVUS en una imagen fija</translation>
    </message>
    <message>
        <source>shared place</source>
        <translation>lugar común</translation>
    </message>
    <message>
        <source>from the motor's speed</source>
        <translation>según la velocidad del motor</translation>
    </message>
    <message>
        <source>from pinned landmarks and catheter travel</source>
        <translation>según referencias anatómicas fijadas y recorrido del catéter</translation>
    </message>
    <message>
        <source>not known: frame number is not distance</source>
        <translation>desconocida: el número de fotograma no es una distancia</translation>
    </message>
    <message>
        <source>motor pullback</source>
        <translation>retirada motorizada</translation>
    </message>
    <message>
        <source>pullback by hand</source>
        <translation>retirada manual</translation>
    </message>
    <message>
        <source>gated pullback</source>
        <translation>retirada sincronizada</translation>
    </message>
    <message>
        <source>pullback of unknown kind</source>
        <translation>retirada de tipo desconocido</translation>
    </message>
    <message>
        <source>{earlier} and {last}</source>
        <translation>{earlier} y {last}</translation>
    </message>
    <message>
        <source>{earlier} or {last}</source>
        <translation>{earlier} o {last}</translation>
    </message>
    <message>
        <source>Measured without a mask</source>
        <translation>Medido sin máscara</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>the file's</source>
        <translation>según el archivo</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>of an earlier version</source>
        <translation>de una versión anterior</translation>
    </message>
    <message>
        <source>chosen by {who}</source>
        <translation>elegida por {who}</translation>
    </message>
    <message>
        <source>Mask: {frames}, {by}</source>
        <translation>Máscara: {frames}, {by}</translation>
    </message>
    <message>
        <source>Moved by {x:.1f}, {y:.1f} px, {by}</source>
        <translation>Movida {x:.1f}, {y:.1f} px, {by}</translation>
    </message>
    <message>
        <source>frame {number}</source>
        <translation>fotograma {number}</translation>
    </message>
    <message>
        <source>frames {first} to {last}</source>
        <translation>fotogramas {first} a {last}</translation>
    </message>
    <message>
        <source>frames {numbers}</source>
        <translation>fotogramas {numbers}</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>leyendo …</translation>
    </message>
    <message>
        <source>confidence not known</source>
        <translation>confianza desconocida</translation>
    </message>
    <message>
        <source>confidence {percent}</source>
        <translation>confianza {percent}</translation>
    </message>
    <message>
        <source>{number} month</source>
        <translation>{number} mes</translation>
    </message>
    <message>
        <source>{number} months</source>
        <translation>{number} meses</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{median} ({bounds})</source>
        <translation>{median} ({bounds})</translation>
    </message>
    <message>
        <source>{diameter} mm</source>
        <translation>{diameter} mm</translation>
    </message>
    <message>
        <source>{diameter} × {length} mm</source>
        <translation>{diameter} × {length} mm</translation>
    </message>
    <message>
        <source>{size} F</source>
        <translation>{size} F</translation>
    </message>
    <message>
        <source>{french} ({length})</source>
        <translation>{french} ({length})</translation>
    </message>
    <message>
        <source>Over which share of the measurement's own uncertainty the program would choose the same size. The reading error of the landing vein decides on the diameter; the error of positions and the band of the predicted lengthening on the length.</source>
        <translation>En qué proporción de la propia incertidumbre de la medición elegiría el programa el mismo tamaño. El error de lectura de la vena de anclaje decide sobre el diámetro; el error de las posiciones y la banda del alargamiento previsto, sobre la longitud.</translation>
    </message>
    <message>
        <source>compliance of the vein</source>
        <translation>distensibilidad de la vena</translation>
    </message>
    <message>
        <source>opening reached</source>
        <translation>apertura alcanzada</translation>
    </message>
    <message>
        <source>pull of the opened stretch</source>
        <translation>tracción del tramo abierto</translation>
    </message>
    <message>
        <source>limit of that pull</source>
        <translation>límite de esa tracción</translation>
    </message>
    <message>
        <source>difference between patients</source>
        <translation>diferencia entre pacientes</translation>
    </message>
    <message>
        <source>effect of scarring</source>
        <translation>efecto de la cicatrización</translation>
    </message>
    <message>
        <source>share that lengthens</source>
        <translation>proporción que se alarga</translation>
    </message>
    <message>
        <source>reading of the lesion</source>
        <translation>lectura de la lesión</translation>
    </message>
    <message>
        <source>pressure relief</source>
        <translation>descenso de presión</translation>
    </message>
    <message>
        <source>un-stented length</source>
        <translation>longitud sin stent</translation>
    </message>
    <message>
        <source>{diameter}. {length}</source>
        <translation>{diameter}. {length}</translation>
    </message>
    <message>
        <source>Length of {count} stents in a row</source>
        <translation>Longitud de {count} stents en serie</translation>
    </message>
    <message>
        <source>{diameter} mm × a length not known</source>
        <translation>{diameter} mm × longitud desconocida</translation>
    </message>
    <message>
        <source>{diameter} mm × at least {length} mm</source>
        <translation>{diameter} mm × al menos {length} mm</translation>
    </message>
    <message>
        <source>{input} {span}</source>
        <translation>{input} {span}</translation>
    </message>
    <message>
        <source>{what} cannot be told: {reason}</source>
        <translation>{what}, no se puede decir: {reason}</translation>
    </message>
    <message>
        <source>{what} cannot be told: {reason}: {sizes}</source>
        <translation>{what}, no se puede decir: {reason}: {sizes}</translation>
    </message>
    <message>
        <source>{what} firm: {sizes}</source>
        <translation>{what}, firme: {sizes}</translation>
    </message>
    <message>
        <source>{what} borderline: {sizes}</source>
        <translation>{what}, al límite: {sizes}</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} mm</translation>
    </message>
    <message>
        <source>{size} ({share})</source>
        <translation>{size} ({share})</translation>
    </message>
    <message>
        <source>wider than any that is made</source>
        <translation>más ancho que cualquiera fabricado</translation>
    </message>
    <message>
        <source>more than one stent</source>
        <translation>más de un stent</translation>
    </message>
    <message>
        <source>longer than any row that is made</source>
        <translation>más largo que cualquier serie fabricada</translation>
    </message>
    <message>
        <source>geometry of the contour</source>
        <translation>geometría del contorno</translation>
    </message>
    <message>
        <source>VIDIO (Gagne 2017, JVSVLD 5:678); C-TRACT protocol</source>
        <translation>VIDIO (Gagne 2017, JVSVLD 5:678); protocolo C-TRACT</translation>
    </message>
    <message>
        <source>Ilioplan elongation model 0.1, a research prior</source>
        <translation>Modelo de elongación de Ilioplan 0.1, una estimación a priori para investigación</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Distance along the vein from the first frame of the pullback, growing toward the foot.</source>
        <translation>Distancia a lo largo de la vena desde el primer fotograma de la retirada, creciente hacia el pie.</translation>
    </message>
    <message>
        <source>this program's axis</source>
        <translation>eje propio de este programa</translation>
    </message>
    <message>
        <source>Area inside the lumen contour. What stenosis is judged by, against 200, 150 and 125 mm² in the common iliac, external iliac and common femoral vein.</source>
        <translation>Área dentro del contorno luminal. Con ella se juzga la estenosis, frente a 200, 150 y 125 mm² en las venas ilíaca común, ilíaca externa y femoral común.</translation>
    </message>
    <message>
        <source>Jayaraj 2021, PMID 34098125</source>
        <translation>Jayaraj 2021, PMID 34098125</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Perímetro</translation>
    </message>
    <message>
        <source>Length of the lumen contour. It changes least with filling: +11 % where the area changes by +62 %.</source>
        <translation>Longitud del contorno luminal. Es lo que menos cambia con el llenado: +11 % cuando el área cambia +62 %.</translation>
    </message>
    <message>
        <source>Vascular 2014, doi 10.1177/1708538114552665</source>
        <translation>Vascular 2014, doi 10.1177/1708538114552665</translation>
    </message>
    <message>
        <source>Minimum diameter</source>
        <translation>Diámetro mínimo</translation>
    </message>
    <message>
        <source>Smallest caliper width of the lumen contour.</source>
        <translation>Calibre menor del contorno luminal.</translation>
    </message>
    <message>
        <source>Maximum diameter</source>
        <translation>Diámetro máximo</translation>
    </message>
    <message>
        <source>Largest caliper width of the lumen contour. Never used to choose a stent: it oversizes a flat vein by 30 % and more.</source>
        <translation>Calibre mayor del contorno luminal. Nunca se usa para elegir un stent: sobredimensiona una vena aplanada un 30 % o más.</translation>
    </message>
    <message>
        <source>Mean of the smallest and the largest caliper width; the habit of many operators.</source>
        <translation>Media del calibre menor y el mayor; costumbre de muchos operadores.</translation>
    </message>
    <message>
        <source>Shammas 2017</source>
        <translation>Shammas 2017</translation>
    </message>
    <message>
        <source>Area diameter</source>
        <translation>Diámetro de área</translation>
    </message>
    <message>
        <source>Diameter of the circle of equal area, 2·√(area/π). Tells about flow; too small for a stent in a flat vein.</source>
        <translation>Diámetro del círculo de igual área, 2·√(área/π). Informa del flujo; demasiado pequeño para un stent en una vena aplanada.</translation>
    </message>
    <message>
        <source>Perimeter diameter</source>
        <translation>Diámetro perimetral</translation>
    </message>
    <message>
        <source>Diameter of the circle of equal perimeter, perimeter/π. What a stent has to fill once it rounds the vein.</source>
        <translation>Diámetro del círculo de igual perímetro, perímetro/π. Lo que un stent debe llenar una vez que redondea la vena.</translation>
    </message>
    <message>
        <source>Largest over smallest caliper width. Above {limit:g} a reference is compressed or under-filled.</source>
        <translation>Calibre mayor entre calibre menor. Por encima de {limit:g} una referencia está comprimida o poco llena.</translation>
    </message>
    <message>
        <source>Minimum lumen area (MLA)</source>
        <translation>Área luminal mínima (MLA)</translation>
    </message>
    <message>
        <source>Smallest lumen area within a lesion.</source>
        <translation>Menor área luminal dentro de una lesión.</translation>
    </message>
    <message>
        <source>Area of healthy vein that a lesion is graded against; which vein that is stands beside it.</source>
        <translation>Área de vena sana frente a la que se gradúa una lesión; junto a ella figura de qué vena se trata.</translation>
    </message>
    <message>
        <source>100·(1 − MLA/reference). Half of all healthy people have 62 % in the left common iliac vein: on its own it is never a reason to treat.</source>
        <translation>100·(1 − MLA/referencia). La mitad de las personas sanas tiene un 62 % en la vena ilíaca común izquierda: por sí sola nunca es motivo para tratar.</translation>
    </message>
    <message>
        <source>IVUS morphometry of the iliac veins in 33 people without chronic venous insufficiency</source>
        <translation>Morfometría por IVUS de las venas ilíacas en 33 personas sin insuficiencia venosa crónica</translation>
    </message>
    <message>
        <source>Diameter stenosis</source>
        <translation>Estenosis de diámetro</translation>
    </message>
    <message>
        <source>100·(1 − narrowest/reference diameter) on the venogram; one projection misses a flat vein.</source>
        <translation>100·(1 − diámetro mínimo/de referencia) en el venograma; a una sola proyección se le escapa una vena aplanada.</translation>
    </message>
    <message>
        <source>VIDIO (Gagne 2017, JVSVLD 5:678); Thorpe 2018 on VIRTUS</source>
        <translation>VIDIO (Gagne 2017, JVSVLD 5:678); Thorpe 2018 sobre VIRTUS</translation>
    </message>
    <message>
        <source>Along the vein, over the run of frames whose area is below half of its reference.</source>
        <translation>A lo largo de la vena, en la sucesión de fotogramas cuya área está por debajo de la mitad de su referencia.</translation>
    </message>
    <message>
        <source>Landing zone</source>
        <translation>Zona de anclaje</translation>
    </message>
    <message>
        <source>Healthy vein that one end of the stent holds on to. Judged by its widest, most distended frame.</source>
        <translation>Vena sana a la que se sujeta un extremo del stent. Se juzga por su fotograma más ancho y distendido.</translation>
    </message>
    <message>
        <source>Montminy 2019, JVSVLD 7:801; migration: Sayed 2022, PMID 35026448</source>
        <translation>Montminy 2019, JVSVLD 7:801; migración: Sayed 2022, PMID 35026448</translation>
    </message>
    <message>
        <source>On the box. At least 1 mm above the widest perimeter diameter of the landing vein and at least the segment's target; predicted thinning never lowers it.</source>
        <translation>En la caja. Al menos 1 mm por encima del mayor diámetro perimetral de la vena de anclaje y al menos el objetivo del segmento; el adelgazamiento previsto nunca lo reduce.</translation>
    </message>
    <message>
        <source>migration: Sayed 2022, PMID 35026448; targets: Jayaraj 2021, PMID 34098125</source>
        <translation>migración: Sayed 2022, PMID 35026448; objetivos: Jayaraj 2021, PMID 34098125</translation>
    </message>
    <message>
        <source>On the box. Lesion, margins at both ends and length allowance, rounded up to what is made.</source>
        <translation>En la caja. Lesión, márgenes en ambos extremos y margen adicional de longitud, redondeado hacia arriba a lo que se fabrica.</translation>
    </message>
    <message>
        <source>Required length</source>
        <translation>Longitud necesaria</translation>
    </message>
    <message>
        <source>Lesion plus both margins plus the allowance for elongation, before rounding up to what is made.</source>
        <translation>Lesión más ambos márgenes más el margen adicional por elongación, antes de redondear hacia arriba a lo que se fabrica.</translation>
    </message>
    <message>
        <source>Added because the vein is expected to lengthen: 80th percentile of elongation less mean straightening, never below 0.</source>
        <translation>Se añade porque se espera que la vena se alargue: percentil 80 de la elongación menos la rectificación media, nunca por debajo de 0.</translation>
    </message>
    <message>
        <source>The un-stented vein below the stent grows longer once it is relieved; the stent's caudal edge drifts cranially by it. A model prior, not validated.</source>
        <translation>La vena sin stent por debajo del stent se alarga una vez aliviada; el borde caudal del stent se desliza en esa medida en sentido craneal. Una estimación a priori del modelo, no validada.</translation>
    </message>
    <message>
        <source>Straightening</source>
        <translation>Rectificación</translation>
    </message>
    <message>
        <source>Path length lost as the stent straightens the curve; the opposite sign of elongation.</source>
        <translation>Longitud de trayecto perdida cuando el stent rectifica la curva; el signo opuesto a la elongación.</translation>
    </message>
    <message>
        <source>Foreshortening</source>
        <translation>Acortamiento</translation>
    </message>
    <message>
        <source>Length that the device itself loses as it opens; large for braided stents, small for cut nitinol.</source>
        <translation>Longitud que el propio dispositivo pierde al abrirse; grande en los stents trenzados, pequeña en los de nitinol cortado.</translation>
    </message>
    <message>
        <source>bench and finite elements: arXiv 2102.10219</source>
        <translation>banco de pruebas y elementos finitos: arXiv 2102.10219</translation>
    </message>
    <message>
        <source>Caudal calibre after</source>
        <translation>Calibre caudal posterior</translation>
    </message>
    <message>
        <source>Area diameter expected of the healthy vein caudal to the lesion once pressure has fallen. A model prior, not validated.</source>
        <translation>Diámetro de área que se espera de la vena sana caudal a la lesión cuando la presión haya bajado. Una estimación a priori, no validada.</translation>
    </message>
    <message>
        <source>Oversizing</source>
        <translation>Sobredimensionamiento</translation>
    </message>
    <message>
        <source>Stent diameter over the landing vein's perimeter diameter, less one.</source>
        <translation>Diámetro del stent entre el diámetro perimetral de la vena de anclaje, menos uno.</translation>
    </message>
    <message>
        <source>wall stretch of a rounded vein, VIRTUS feasibility core lab</source>
        <translation>estiramiento de la pared de una vena redondeada, laboratorio central de VIRTUS (factibilidad)</translation>
    </message>
    <message>
        <source>Mean pressure in the common femoral vein less that in the inferior vena cava, lying still.</source>
        <translation>Presión media en la vena femoral común menos la de la vena cava inferior, en decúbito y en reposo.</translation>
    </message>
    <message>
        <source>Kurstjens 2016, EJVES; no threshold is validated at rest</source>
        <translation>Kurstjens 2016, EJVES; ningún umbral está validado en reposo</translation>
    </message>
    <message>
        <source>Wash-out half time</source>
        <translation>Semivida del lavado</translation>
    </message>
    <message>
        <source>Time until half of the contrast has left a stretch of vein; long where blood pools.</source>
        <translation>Tiempo hasta que la mitad del contraste ha salido de un tramo de vena; largo donde hay estasis.</translation>
    </message>
    <message>
        <source>venogram's time-density curve</source>
        <translation>curva densidad-tiempo del venograma</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>How far the automatic contour is to be trusted, 0 to 1; a person's contour counts as 1.</source>
        <translation>Hasta qué punto cabe fiarse del contorno automático, de 0 a 1; el contorno de una persona cuenta como 1.</translation>
    </message>
    <message>
        <source>contour strength, see the frame's flags</source>
        <translation>nitidez del contorno, véanse los avisos del fotograma</translation>
    </message>
    <message>
        <source>Images again after the vein has settled, to see whether the stent's ends are still in healthy vein.</source>
        <translation>Nuevas imágenes cuando la vena se ha estabilizado, para ver si los extremos del stent siguen en vena sana.</translation>
    </message>
    <message>
        <source>Raju 2009, JVS 49:511: 13 % of limbs were operated on again, median 15 months</source>
        <translation>Raju 2009, JVS 49:511: el 13 % de las extremidades se reintervino, mediana 15 meses</translation>
    </message>
    <message>
        <source>angles unknown</source>
        <translation>ángulos desconocidos</translation>
    </message>
    <message>
        <source>LAO {angle:.0f}°</source>
        <translation>LAO {angle:.0f}°</translation>
    </message>
    <message>
        <source>RAO {angle:.0f}°</source>
        <translation>RAO {angle:.0f}°</translation>
    </message>
    <message>
        <source>cranial {angle:.0f}°</source>
        <translation>craneal {angle:.0f}°</translation>
    </message>
    <message>
        <source>caudal {angle:.0f}°</source>
        <translation>caudal {angle:.0f}°</translation>
    </message>
    <message>
        <source>Accuracy of length by motorised coronary pullback against known stents, best system: 8.8 ± 10.2 %</source>
        <translation>Exactitud de la longitud por retirada coronaria motorizada frente a stents conocidos, mejor sistema: 8,8 ± 10,2 %</translation>
    </message>
    <message>
        <source>Allergy stated to {allergies}: no drug of this draft that it concerns is given; a named alternative takes its place.</source>
        <translation>Alergia indicada a {allergies}: no se administra ningún fármaco de este borrador al que afecte; lo sustituye una alternativa nombrada.</translation>
    </message>
    <message>
        <source>Area stenosis from which a symptomatic patient is discussed although below the trials' criterion</source>
        <translation>Estenosis de área a partir de la cual se discute un paciente sintomático aunque no alcance el criterio de los ensayos</translation>
    </message>
    <message>
        <source>Area stenosis from which trials treated; neither necessary nor sufficient</source>
        <translation>Estenosis de área a partir de la cual trataron los ensayos; ni necesaria ni suficiente</translation>
    </message>
    <message>
        <source>Aspect ratio from which a reference counts as compressed or under-filled</source>
        <translation>Relación de aspecto a partir de la cual una referencia se considera comprimida o poco llena</translation>
    </message>
    <message>
        <source>Aspirin 81 mg daily for at least three months.</source>
        <translation>Ácido acetilsalicílico 81 mg al día durante al menos tres meses.</translation>
    </message>
    <message>
        <source>Below this area stenosis an unmeasured pressure relief takes the mild prior</source>
        <translation>Por debajo de esta estenosis de área, un descenso de presión no medido toma el valor a priori leve</translation>
    </message>
    <message>
        <source>By how much the perimeter diameter may exceed the area diameter that stands in for it: an aspect ratio of 2</source>
        <translation>Cuánto puede superar el diámetro perimetral al diámetro de área que lo sustituye: una relación de aspecto de 2</translation>
    </message>
    <message>
        <source>By how much two observers' areas of one lumen differ: an area that is smaller by less than this is not small</source>
        <translation>Cuánto difieren las áreas de una misma luz entre dos observadores: un área menor por menos de esto no es pequeña</translation>
    </message>
    <message>
        <source>C-TRACT (NCT03250247): entry by VCSS of 8 or more</source>
        <translation>C-TRACT (NCT03250247): inclusión con VCSS de 8 o más</translation>
    </message>
    <message>
        <source>C-TRACT (NCT03250247): entry by Villalta of 10 or more</source>
        <translation>C-TRACT (NCT03250247): inclusión con Villalta de 10 o más</translation>
    </message>
    <message>
        <source>C-TRACT protocol; Rossi 2018 (PMID 29292114)</source>
        <translation>Protocolo C-TRACT; Rossi 2018 (PMID 29292114)</translation>
    </message>
    <message>
        <source>Caudal reference area over population minimum from which the reference counts as dilated by the stenosis itself</source>
        <translation>Área de referencia caudal respecto al mínimo poblacional a partir de la cual la referencia se considera dilatada por la propia estenosis</translation>
    </message>
    <message>
        <source>Chance of either trigger from which a second look is advised whatever the symptoms</source>
        <translation>Probabilidad de cualquiera de los dos desencadenantes a partir de la cual se aconseja una segunda revisión sean cuales sean los síntomas</translation>
    </message>
    <message>
        <source>Clinical reference, section 2</source>
        <translation>Referencia clínica, sección 2</translation>
    </message>
    <message>
        <source>Clinical reference, section 2; Raju 2014 describes diffuse stenosis that reads as no stenosis</source>
        <translation>Referencia clínica, sección 2; Raju 2014 describe estenosis difusa que parece no ser estenosis</translation>
    </message>
    <message>
        <source>Clinical reference, section 3</source>
        <translation>Referencia clínica, sección 3</translation>
    </message>
    <message>
        <source>Clinical reference, section 3: area diameter 0.92 of the perimeter diameter at an aspect ratio of 2</source>
        <translation>Referencia clínica, sección 3: diámetro de área 0,92 del diámetro perimetral con una relación de aspecto de 2</translation>
    </message>
    <message>
        <source>Clinical reference, section 4.2</source>
        <translation>Referencia clínica, sección 4.2</translation>
    </message>
    <message>
        <source>Clinical reference, section 4.3, from practice</source>
        <translation>Referencia clínica, sección 4.3, de la práctica</translation>
    </message>
    <message>
        <source>Clinical reference, section 4.3, from practice: at least 80 to 100 mm; no consensus (Spanish Delphi 2024)</source>
        <translation>Referencia clínica, sección 4.3, de la práctica: al menos 80 a 100 mm; sin consenso (Delphi español 2024)</translation>
    </message>
    <message>
        <source>Clinical reference, section 4.3: to or just past the confluence, 5 to 10 mm</source>
        <translation>Referencia clínica, sección 4.3: hasta la confluencia o justo más allá, 5 a 10 mm</translation>
    </message>
    <message>
        <source>Clinical reference, section 4.3; contralateral thrombosis in 4 % (EJVES 2017;54:745) to 9 % after over-extension</source>
        <translation>Referencia clínica, sección 4.3; trombosis contralateral en el 4 % (EJVES 2017;54:745) al 9 % tras extensión excesiva</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.3</source>
        <translation>Referencia clínica, sección 5.3</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.6</source>
        <translation>Referencia clínica, sección 5.6</translation>
    </message>
    <message>
        <source>Clinical reference, section 6</source>
        <translation>Referencia clínica, sección 6</translation>
    </message>
    <message>
        <source>Clinical reference, section 7.4</source>
        <translation>Referencia clínica, sección 7.4</translation>
    </message>
    <message>
        <source>Clinical reference, section 8: estimate for veins; no agreement study of venous IVUS could be read</source>
        <translation>Referencia clínica, sección 8: estimación para venas; no se pudo leer ningún estudio de concordancia de IVUS venoso</translation>
    </message>
    <message>
        <source>Clinical reference, section 9</source>
        <translation>Referencia clínica, sección 9</translation>
    </message>
    <message>
        <source>Clinical reference, section 9 (common schedule) and section 1 (Saleem 2021, Vasc Med 26:549)</source>
        <translation>Referencia clínica, sección 9 (calendario habitual) y sección 1 (Saleem 2021, Vasc Med 26:549)</translation>
    </message>
    <message>
        <source>Clinical reference, section 9: surveillance in common use; Clinical reference, section 5.4 for the settling</source>
        <translation>Referencia clínica, sección 9: vigilancia de uso habitual; Referencia clínica, sección 5.4 para la estabilización</translation>
    </message>
    <message>
        <source>Confidence of an automatic contour below which it is marked wherever it is shown and a person is asked to look at it</source>
        <translation>Confianza de un contorno automático por debajo de la cual se señala dondequiera que aparezca y se pide a una persona que lo revise</translation>
    </message>
    <message>
        <source>Confidence of an automatic contour below which no reference and no stent diameter rests on it unless a person confirmed it</source>
        <translation>Confianza de un contorno automático por debajo de la cual ninguna referencia ni diámetro de stent se apoya en él salvo que una persona lo haya confirmado</translation>
    </message>
    <message>
        <source>Customary smallest stent in the common femoral vein; at 113 mm² it falls short of the 125 mm² target, which is checked as an area</source>
        <translation>Menor stent habitual en la vena femoral común; con 113 mm² no alcanza el objetivo de 125 mm², que se comprueba como área</translation>
    </message>
    <message>
        <source>Diameter up to which migrated stents were small</source>
        <translation>Diámetro hasta el cual los stents migrados eran pequeños</translation>
    </message>
    <message>
        <source>Distance kept between the caudal edge and the profunda confluence: the larger of the customary 5 to 10 mm</source>
        <translation>Distancia que se guarda entre el borde caudal y la confluencia de la femoral profunda: la mayor de los 5 a 10 mm habituales</translation>
    </message>
    <message>
        <source>Duplex within 14 days, at 6 weeks, at 3, 6 and 12 months, then yearly; it reads calibres 34 to 54 mm² smaller than IVUS.</source>
        <translation>Ecografía dúplex en los primeros 14 días, a las 6 semanas, a los 3, 6 y 12 meses, después cada año; da calibres de 34 a 54 mm² menores que el IVUS.</translation>
    </message>
    <message>
        <source>Expert choice: symptomatic limbs below 50 % improved too (Jayaraj 2021, PMID 34098125, conclusion from memory)</source>
        <translation>Criterio de experto: las extremidades sintomáticas por debajo del 50 % también mejoraron (Jayaraj 2021, PMID 34098125, conclusión citada de memoria)</translation>
    </message>
    <message>
        <source>Headless contract; Clinical reference, section 5.4</source>
        <translation>Contrato sin interfaz gráfica; Referencia clínica, sección 5.4</translation>
    </message>
    <message>
        <source>House choice, to be set from measured agreement</source>
        <translation>Criterio propio, por fijar a partir de la concordancia medida</translation>
    </message>
    <message>
        <source>House choice: one marker interval, so that a single frame never decides</source>
        <translation>Criterio propio: un intervalo entre marcas, para que un solo fotograma nunca decida</translation>
    </message>
    <message>
        <source>House choice: the level of every band that is shown</source>
        <translation>Criterio propio: el nivel de cada banda que se muestra</translation>
    </message>
    <message>
        <source>House choice; 13 % of limbs had a reintervention for non-occlusive malfunction (Raju 2009, JVS 49:511-8)</source>
        <translation>Criterio propio; el 13 % de las extremidades tuvo una reintervención por disfunción no oclusiva (Raju 2009, JVS 49:511-8)</translation>
    </message>
    <message>
        <source>House choice; Clinical reference, section 8: ± 5 % of a diameter between observers, an estimate for veins</source>
        <translation>Criterio propio; Referencia clínica, sección 8: ± 5 % de un diámetro entre observadores, estimación para venas</translation>
    </message>
    <message>
        <source>House protocol for when; Milinis 2018 (EJVES), Delphi of 106 experts, for how long</source>
        <translation>Protocolo propio para el momento; Milinis 2018 (EJVES), Delphi de 106 expertos, para la duración</translation>
    </message>
    <message>
        <source>House protocol; a Delphi of 106 experts found no consensus on antiplatelets (Milinis 2018, EJVES)</source>
        <translation>Protocolo propio; un Delphi de 106 expertos no halló consenso sobre los antiagregantes (Milinis 2018, EJVES)</translation>
    </message>
    <message>
        <source>House protocol; no consensus on adding aspirin to anticoagulation (Spanish Delphi 2024, doi 10.1055/s-0044-1786755)</source>
        <translation>Protocolo propio; sin consenso sobre añadir ácido acetilsalicílico a la anticoagulación (Delphi español 2024, doi 10.1055/s-0044-1786755)</translation>
    </message>
    <message>
        <source>House rule: a draft, never an order</source>
        <translation>Criterio propio: un borrador, nunca una orden</translation>
    </message>
    <message>
        <source>How far past the confluence a stent for disease at the confluence reaches at least</source>
        <translation>Cuánto sobrepasa como mínimo la confluencia un stent para enfermedad en la confluencia</translation>
    </message>
    <message>
        <source>IVUS morphometry of 33 people without venous disease: median 265.3 mm²</source>
        <translation>Morfometría por IVUS de 33 personas sin enfermedad venosa: mediana 265,3 mm²</translation>
    </message>
    <message>
        <source>Iliofemoral veins, symptomatic iliofemoral venous outflow obstruction (US)</source>
        <translation>Venas iliofemorales, obstrucción sintomática del flujo de salida venoso iliofemoral (EE. UU.)</translation>
    </message>
    <message>
        <source>Iliofemoral venous obstructive disease (US)</source>
        <translation>Enfermedad obstructiva venosa iliofemoral (EE. UU.)</translation>
    </message>
    <message>
        <source>Iliofemoral venous occlusive disease (US)</source>
        <translation>Enfermedad oclusiva venosa iliofemoral (EE. UU.)</translation>
    </message>
    <message>
        <source>Jayaraj 2021, J Vasc Surg Venous Lymphat Disord 9:1408-15 (PMID 34098125)</source>
        <translation>Jayaraj 2021, J Vasc Surg Venous Lymphat Disord 9:1408-15 (PMID 34098125)</translation>
    </message>
    <message>
        <source>Jayaraj 2021, J Vasc Surg Venous Lymphat Disord 9:1408-15 (PMID 34098125); 150 mm² is 13.82 mm</source>
        <translation>Jayaraj 2021, J Vasc Surg Venous Lymphat Disord 9:1408-15 (PMID 34098125); 150 mm² son 13,82 mm</translation>
    </message>
    <message>
        <source>Jayaraj 2021, J Vasc Surg Venous Lymphat Disord 9:1408-15 (PMID 34098125); 200 mm² is 15.96 mm</source>
        <translation>Jayaraj 2021, J Vasc Surg Venous Lymphat Disord 9:1408-15 (PMID 34098125); 200 mm² son 15,96 mm</translation>
    </message>
    <message>
        <source>Jayaraj 2021, J Vasc Surg Venous Lymphat Disord 9:1408-15 (PMID 34098125); customary rounding</source>
        <translation>Jayaraj 2021, J Vasc Surg Venous Lymphat Disord 9:1408-15 (PMID 34098125); redondeo habitual</translation>
    </message>
    <message>
        <source>Least excess of the stent over the most distended landing vein's perimeter diameter</source>
        <translation>Exceso mínimo del stent sobre el diámetro perimetral de la vena de anclaje más distendida</translation>
    </message>
    <message>
        <source>Least length of stent lying in vein that it touches outside the disease</source>
        <translation>Longitud mínima de stent situada en vena a la que toca fuera de la enfermedad</translation>
    </message>
    <message>
        <source>Length of healthy vein beyond the disease that is searched for its most distended frame</source>
        <translation>Longitud de vena sana más allá de la enfermedad en la que se busca su fotograma más distendido</translation>
    </message>
    <message>
        <source>Length of healthy vein over which a reference area is averaged</source>
        <translation>Longitud de vena sana en la que se promedia un área de referencia</translation>
    </message>
    <message>
        <source>Length up to which migrated stents were short</source>
        <translation>Longitud hasta la cual los stents migrados eran cortos</translation>
    </message>
    <message>
        <source>Overlap of two stacked braids: the middle of the customary 20 to 30 mm</source>
        <translation>Solapamiento de dos stents trenzados en serie: el centro de los 20 a 30 mm habituales</translation>
    </message>
    <message>
        <source>Overlap of two stacked stents of cut tube: the middle of the customary 10 to 20 mm</source>
        <translation>Solapamiento de dos stents de tubo cortado en serie: el centro de los 10 a 20 mm habituales</translation>
    </message>
    <message>
        <source>Population minimum lumen area of the common femoral vein, and the target after stenting; 12.6 mm across, not 12</source>
        <translation>Área luminal mínima de la población en la vena femoral común, y objetivo tras el stent; 12,6 mm de ancho, no 12</translation>
    </message>
    <message>
        <source>Population minimum lumen area of the common iliac vein, and the target after stenting; compared as an area</source>
        <translation>Área luminal mínima de la población en la vena ilíaca común, y objetivo tras el stent; se compara como área</translation>
    </message>
    <message>
        <source>Population minimum lumen area of the external iliac vein, and the target after stenting</source>
        <translation>Área luminal mínima de la población en la vena ilíaca externa, y objetivo tras el stent</translation>
    </message>
    <message>
        <source>Predicted lengthening above which a second look is called for</source>
        <translation>Alargamiento previsto por encima del cual se pide una segunda revisión</translation>
    </message>
    <message>
        <source>Quantile of predicted lengthening that the length allowance covers</source>
        <translation>Cuantil del alargamiento previsto que cubre el margen adicional de longitud</translation>
    </message>
    <message>
        <source>Same length as the least apposition</source>
        <translation>Misma longitud que la aposición mínima</translation>
    </message>
    <message>
        <source>Sayed 2022, J Vasc Surg Venous Lymphat Disord (PMID 35026448): most migrated stents were at most 60 mm long and 14 mm wide</source>
        <translation>Sayed 2022, J Vasc Surg Venous Lymphat Disord (PMID 35026448): la mayoría de los stents migrados medían como máximo 60 mm de largo y 14 mm de ancho</translation>
    </message>
    <message>
        <source>Shammas 2017, Vasc Dis Manag: +1 to 2 mm; Clinical reference, section 4.2 for migration</source>
        <translation>Shammas 2017, Vasc Dis Manag: +1 a 2 mm; Referencia clínica, sección 4.2 para la migración</translation>
    </message>
    <message>
        <source>Share of a segment below its population minimum from which disease counts as diffuse and the population is the reference</source>
        <translation>Proporción de un segmento por debajo del mínimo poblacional a partir de la cual la enfermedad se considera difusa y la población es la referencia</translation>
    </message>
    <message>
        <source>Share of the measurement's uncertainty over which one size (or, for borderline, two neighbouring ones) would be chosen</source>
        <translation>Proporción de la incertidumbre de la medición en la que se elegiría un mismo tamaño (o, si es limítrofe, dos contiguos)</translation>
    </message>
    <message>
        <source>Share of the segment's minimum area below which a predicted caudal area calls for a second look</source>
        <translation>Proporción del área mínima del segmento por debajo de la cual un área caudal prevista requiere una segunda revisión</translation>
    </message>
    <message>
        <source>Smallest stent whose full opening reaches the common iliac target</source>
        <translation>Menor stent cuya apertura completa alcanza el objetivo de la ilíaca común</translation>
    </message>
    <message>
        <source>Smallest stent whose full opening reaches the external iliac target</source>
        <translation>Menor stent cuya apertura completa alcanza el objetivo de la ilíaca externa</translation>
    </message>
    <message>
        <source>Standard deviation of a hand's pullback speed</source>
        <translation>Desviación estándar de la velocidad de una retirada manual</translation>
    </message>
    <message>
        <source>Standard deviation of a length by motor pullback: the spread whose mean absolute error is 8.8 %</source>
        <translation>Desviación estándar de una longitud por retirada motorizada: la dispersión cuyo error absoluto medio es del 8,8 %</translation>
    </message>
    <message>
        <source>Standard deviation of a length of about 120 mm measured by marker counting and venogram</source>
        <translation>Desviación estándar de una longitud de unos 120 mm medida contando marcas y con venograma</translation>
    </message>
    <message>
        <source>Standard deviation of a lumen diameter as it is read: ± 5 % between observers, taken as what 95 % of readings stay within</source>
        <translation>Desviación estándar de un diámetro luminal según se lee: ± 5 % entre observadores, entendido como el límite dentro del cual queda el 95 % de las lecturas</translation>
    </message>
    <message>
        <source>Stent beyond disease on the caudal side: the most of the customary 10 to 20 mm, as length is best spent in straight external iliac vein</source>
        <translation>Stent más allá de la enfermedad en el lado caudal: el máximo de los 10 a 20 mm habituales, pues la longitud se aprovecha mejor en la vena ilíaca externa recta</translation>
    </message>
    <message>
        <source>Stent beyond disease on the cranial side: the least of the customary 10 to 20 mm, as the contralateral inflow lies there</source>
        <translation>Stent más allá de la enfermedad en el lado craneal: el mínimo de los 10 a 20 mm habituales, pues allí está el flujo de entrada contralateral</translation>
    </message>
    <message>
        <source>Stent over predicted caudal calibre from which a taper, two stents or a larger landing segment is considered</source>
        <translation>Stent respecto al calibre caudal previsto a partir del cual se considera un stent cónico, dos stents o un segmento de anclaje mayor</translation>
    </message>
    <message>
        <source>Stent over the landing vein as measured from which pain and an abrupt step at the edge are warned of</source>
        <translation>Stent respecto a la vena de anclaje según lo medido a partir del cual se advierte de dolor y de un escalón brusco en el borde</translation>
    </message>
    <message>
        <source>Stent past the iliocaval confluence from which jailing of the other side is warned of</source>
        <translation>Stent más allá de la confluencia iliocava a partir del cual se advierte de enjaulamiento del otro lado</translation>
    </message>
    <message>
        <source>Stent past the iliocaval confluence that blocks a plan</source>
        <translation>Stent más allá de la confluencia iliocava que bloquea un plan</translation>
    </message>
    <message>
        <source>Stronger, because the vein has clotted: anticoagulation, with low-molecular-weight heparin for the first 2 to 6 weeks, for 6 to 12 months after one provoked clot and for life after several.</source>
        <translation>Más intenso, porque la vena ha tenido trombosis: anticoagulación, con heparina de bajo peso molecular las primeras 2 a 6 semanas, durante 6 a 12 meses tras un trombo provocado y de por vida tras varios.</translation>
    </message>
    <message>
        <source>Stronger, because the vein was much narrower: consider anticoagulation for 6 to 12 months.</source>
        <translation>Más intenso, porque la vena era mucho más estrecha: considerar anticoagulación durante 6 a 12 meses.</translation>
    </message>
    <message>
        <source>Symptomatic IVC obstruction with or without combined iliofemoral obstruction (US)</source>
        <translation>Obstrucción sintomática de la IVC con o sin obstrucción iliofemoral combinada (EE. UU.)</translation>
    </message>
    <message>
        <source>The level that confidence is calibrated at: of the frames at or above it, 95 % shall have an area within 10 % of the truth</source>
        <translation>Nivel al que se calibra la confianza: de los fotogramas en él o por encima, el 95 % debe tener un área con menos de un 10 % de diferencia respecto a la real</translation>
    </message>
    <message>
        <source>The patient takes {anticoagulation}: it is continued without a gap; whether aspirin is added to it is decided by bleeding risk.</source>
        <translation>El paciente toma {anticoagulation}: se continúa sin interrupción; añadir o no ácido acetilsalicílico lo decide el riesgo de hemorragia.</translation>
    </message>
    <message>
        <source>The same for a contour of low confidence that nobody confirmed: twice as wide</source>
        <translation>Lo mismo para un contorno de confianza baja que nadie confirmó: el doble de ancho</translation>
    </message>
    <message>
        <source>The surgeon decides; allergies, bleeding risk and other drugs come first.</source>
        <translation>Decide el cirujano; las alergias, el riesgo de hemorragia y otros fármacos van primero.</translation>
    </message>
    <message>
        <source>Total length that is preferred in the iliac veins even for short disease</source>
        <translation>Longitud total preferida en las venas ilíacas incluso en enfermedad corta</translation>
    </message>
    <message>
        <source>Typical area of the infrarenal inferior vena cava, for which no minimum was set; never mixed with iliac minima</source>
        <translation>Área típica de la vena cava inferior infrarrenal, para la que no se fijó mínimo; nunca se mezcla con los mínimos ilíacos</translation>
    </message>
    <message>
        <source>Up to this area stenosis an unmeasured pressure relief takes the moderate prior, above it the severe one</source>
        <translation>Hasta esta estenosis de área, un descenso de presión no medido toma el valor a priori moderado; por encima, el grave</translation>
    </message>
    <message>
        <source>VICI SDS and VICI RDS, 31,798 systems distributed in the US 2018-09-21 to 2021-04-09; immediate stop of use and return</source>
        <translation>VICI SDS y VICI RDS, 31 798 sistemas distribuidos en EE. UU. de 2018-09-21 a 2021-04-09; cese inmediato del uso y devolución</translation>
    </message>
    <message>
        <source>VIRTUS feasibility: achieved oversizing 12.5 ± 16.6 % by IVUS, so that 30 % is one standard deviation above its mean</source>
        <translation>VIRTUS (factibilidad): sobredimensionamiento logrado 12,5 ± 16,6 % por IVUS, de modo que el 30 % es una desviación estándar por encima de su media</translation>
    </message>
    <message>
        <source>Venous clinical severity score from which disease counts as moderate or worse</source>
        <translation>Puntuación de gravedad clínica venosa (VCSS) a partir de la cual la enfermedad se considera moderada o peor</translation>
    </message>
    <message>
        <source>Villalta score from which post-thrombotic disease counts as moderate or worse</source>
        <translation>Puntuación de Villalta a partir de la cual la enfermedad postrombótica se considera moderada o peor</translation>
    </message>
    <message>
        <source>Wahle 1998: 1.14 ± 0.34 mm/s where 1 mm/s was asked</source>
        <translation>Wahle 1998: 1,14 ± 0,34 mm/s cuando se pedía 1 mm/s</translation>
    </message>
    <message>
        <source>When a look is due although neither trigger is likely: the predicted settling is then over</source>
        <translation>Cuándo procede una revisión aunque ningún desencadenante sea probable: la estabilización prevista ha terminado entonces</translation>
    </message>
    <message>
        <source>When an advised second look is due: nine tenths of the predicted settling has then happened</source>
        <translation>Cuándo procede una segunda revisión aconsejada: entonces ya se han producido nueve décimas partes de la estabilización prevista</translation>
    </message>
    <message>
        <source>much_narrower</source>
        <translation>much_narrower</translation>
    </message>
    <message>
        <source>notice of 2021-01-13 expanded on 2021-05-12 to all sizes and lots within expiry</source>
        <translation>aviso de 2021-01-13 ampliado el 2021-05-12 a todos los tamaños y lotes sin caducar</translation>
    </message>
    <message>
        <source>prior_clots</source>
        <translation>prior_clots</translation>
    </message>
    <message>
        <source>proximal stent end does not immediately expand on deployment and stays connected to the stent cushion of the delivery system</source>
        <translation>el extremo inicial del stent (según el fabricante) no se expande de inmediato al liberarlo y permanece unido al tope («stent cushion») del sistema de liberación</translation>
    </message>
    <message>
        <source>stent migration; 17 complaints/injuries, no deaths reported at notice</source>
        <translation>migración del stent; 17 reclamaciones/lesiones, ninguna muerte comunicada al emitir el aviso</translation>
    </message>
    <message>
        <source>treatment_allergy</source>
        <translation>treatment_allergy</translation>
    </message>
    <message>
        <source>The caudal reference of {area:.0f} mm² lies itself below the population minimum of the {segment}, {minimum:.0f} mm²: the vein may be narrowed all along (Rokitansky), which a percentage does not show. Against the {lesion_minimum:.0f} mm² of its own segment the lesion of {mla:.0f} mm² is narrowed by {percent:.0f} %.</source>
        <translation>La propia referencia caudal de {area:.0f} mm² está por debajo del mínimo poblacional de {minimum:.0f} mm² ({segment}): la vena puede estar estrechada en toda su longitud (Rokitansky), lo que un porcentaje no muestra. Frente a los {lesion_minimum:.0f} mm² de su propio segmento, la lesión de {mla:.0f} mm² está estrechada un {percent:.0f} %.</translation>
    </message>
    <message>
        <source>a healthy reference, or the population minimum as the reference</source>
        <translation>una referencia sana, o el mínimo poblacional como referencia</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
</context>
</TS>
