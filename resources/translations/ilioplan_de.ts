<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name />
    <message>
        <source>contradicts itself: its header says {said_columns}×{said_rows} pixels and its picture has {columns}×{rows}</source>
        <translation>widerspricht sich: der Header nennt {said_columns}×{said_rows} Pixel, das Bild hat {columns}×{rows}</translation>
    </message>
    <message>
        <source>contradicts itself: its header says {said_samples} samples of {said_bits} bits and its picture has {samples} of {bits}</source>
        <translation>widerspricht sich: der Header nennt {said_samples} Samples zu {said_bits} Bit, das Bild hat {samples} zu {bits}</translation>
    </message>
    <message>
        <source>is encoded as {bits}-bit JPEG, which is not read</source>
        <translation>ist als {bits}-Bit-JPEG codiert, was nicht gelesen wird</translation>
    </message>
    <message>
        <source>export it uncompressed or as JPEG baseline</source>
        <translation>bitte unkomprimiert oder als JPEG Baseline exportieren</translation>
    </message>
    <message>
        <source>contradicts itself: it holds {planes} byte planes per pixel instead of {expected}</source>
        <translation>widerspricht sich: enthält {planes} Byte-Ebenen pro Pixel statt {expected}</translation>
    </message>
    <message>
        <source>needs a decoder that is not installed ({missing})</source>
        <translation>benötigt einen Decoder, der nicht installiert ist ({missing})</translation>
    </message>
    <message>
        <source>install it with pip</source>
        <translation>bitte mit pip installieren</translation>
    </message>
    <message>
        <source>is cut short: it holds no frame</source>
        <translation>ist unvollständig: enthält kein Bild</translation>
    </message>
    <message>
        <source>is damaged: its chain of frames is broken</source>
        <translation>ist beschädigt: die Kette der Bilder ist unterbrochen</translation>
    </message>
    <message>
        <source>is cut short: it ends inside fragment {number}</source>
        <translation>ist unvollständig: endet innerhalb von Fragment {number}</translation>
    </message>
    <message>
        <source>contradicts itself: it declares {declared} frames and holds {held}</source>
        <translation>widerspricht sich: gibt {declared} Bilder an und enthält {held}</translation>
    </message>
    <message>
        <source>no calibration: {problem}</source>
        <translation>keine Kalibrierung: {problem}</translation>
    </message>
    <message>
        <source>{across:.4g} × {down:.4g} mm per pixel, from the ultrasound regions</source>
        <translation>{across:.4g} × {down:.4g} mm pro Pixel, aus den Ultraschallregionen</translation>
    </message>
    <message>
        <source>rescales its grey levels beyond 16 bits</source>
        <translation>skaliert seine Graustufen über 16 Bit hinaus</translation>
    </message>
    <message>
        <source>has a broken Modality LUT</source>
        <translation>hat eine fehlerhafte Modality LUT</translation>
    </message>
    <message>
        <source>has a broken palette</source>
        <translation>hat eine fehlerhafte Palette</translation>
    </message>
    <message>
        <source>copy it again from its source</source>
        <translation>bitte erneut von der Quelle kopieren</translation>
    </message>
    <message>
        <source>export it again from its source</source>
        <translation>bitte erneut aus der Quelle exportieren</translation>
    </message>
    <message>
        <source>is not a DICOM file</source>
        <translation>ist keine DICOM-Datei</translation>
    </message>
    <message>
        <source>give a DICOM file or a folder of them</source>
        <translation>bitte eine DICOM-Datei oder einen Ordner mit DICOM-Dateien angeben</translation>
    </message>
    <message>
        <source>is nested deeper than any real DICOM file</source>
        <translation>ist tiefer verschachtelt als jede echte DICOM-Datei</translation>
    </message>
    <message>
        <source>declares more than memory can hold</source>
        <translation>gibt mehr an, als der Speicher fasst</translation>
    </message>
    <message>
        <source>is damaged: its header cannot be read</source>
        <translation>ist beschädigt: der Header ist nicht lesbar</translation>
    </message>
    <message>
        <source>frame {number} needs more memory than there is</source>
        <translation>Bild {number} benötigt mehr Speicher als vorhanden</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>bitte andere Programme schließen und erneut versuchen</translation>
    </message>
    <message>
        <source>frame {number} cannot be decoded</source>
        <translation>Bild {number} kann nicht decodiert werden</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>existiert nicht</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>bitte den Namen prüfen</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>ask for permission to read it</source>
        <translation>bitte Leserechte anfordern</translation>
    </message>
    <message>
        <source>cannot be read: {cause}</source>
        <translation>kann nicht gelesen werden: {cause}</translation>
    </message>
    <message>
        <source>unknown fault</source>
        <translation>unbekannter Fehler</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>bitte den Datenträger prüfen</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>bitte eine Datei angeben</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>give a DICOM file</source>
        <translation>bitte eine DICOM-Datei angeben</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>holds no DICOM attributes</source>
        <translation>enthält keine DICOM-Attribute</translation>
    </message>
    <message>
        <source>does not say where its compressed content begins</source>
        <translation>gibt nicht an, wo der komprimierte Inhalt beginnt</translation>
    </message>
    <message>
        <source>unpacks to more than {limit} MB</source>
        <translation>ergibt entpackt mehr als {limit} MB</translation>
    </message>
    <message>
        <source>export it again without deflate compression</source>
        <translation>bitte erneut ohne Deflate-Kompression exportieren</translation>
    </message>
    <message>
        <source>is cut short</source>
        <translation>ist unvollständig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>give an IVUS pullback or a venogram</source>
        <translation>bitte einen IVUS-Rückzug oder ein Phlebogramm angeben</translation>
    </message>
    <message>
        <source>it does not say how fast the catheter was drawn</source>
        <translation>nicht angegeben ist, wie schnell der Katheter gezogen wurde</translation>
    </message>
    <message>
        <source>its pullback rate of {rate:g} mm/s is not one that a motor has</source>
        <translation>die Rückzugsgeschwindigkeit von {rate:g} mm/s kommt bei keinem Motor vor</translation>
    </message>
    <message>
        <source>its motor is said to draw from frame {start} to {stop} of {frames}, which was not used</source>
        <translation>laut Angabe zog der Motor von Bild {start} bis {stop} von {frames}; das wurde nicht verwendet</translation>
    </message>
    <message>
        <source>is ultrasound from outside the vessel, not IVUS</source>
        <translation>ist Ultraschall von außerhalb des Gefäßes, kein IVUS</translation>
    </message>
    <message>
        <source>is a single ultrasound picture, not an IVUS pullback</source>
        <translation>ist ein einzelnes Ultraschallbild, kein IVUS-Rückzug</translation>
    </message>
    <message>
        <source>nothing in it says that it is intravascular; it was taken for IVUS</source>
        <translation>nichts weist die Aufnahme als intravaskulär aus; sie wurde als IVUS gewertet</translation>
    </message>
    <message>
        <source>is a single IVUS picture, not a pullback</source>
        <translation>ist ein einzelnes IVUS-Bild, kein Rückzug</translation>
    </message>
    <message>
        <source>is of the kind {kind}, neither an IVUS pullback nor a venogram</source>
        <translation>ist von der Art {kind}, weder IVUS-Rückzug noch Phlebogramm</translation>
    </message>
    <message>
        <source>is of modality {modality}, neither an IVUS pullback nor a venogram</source>
        <translation>hat die Modalität {modality}, weder IVUS-Rückzug noch Phlebogramm</translation>
    </message>
    <message>
        <source>is of no known kind, neither an IVUS pullback nor a venogram</source>
        <translation>ist von unbekannter Art, weder IVUS-Rückzug noch Phlebogramm</translation>
    </message>
    <message>
        <source>give a DICOM file, folder or DICOMDIR with an IVUS pullback or a venogram</source>
        <translation>bitte DICOM-Datei, Ordner oder DICOMDIR mit IVUS-Rückzug oder Phlebogramm angeben</translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <source>belongs to another patient than {file}</source>
        <translation>gehört zu einem anderen Patienten als {file}</translation>
    </message>
    <message>
        <source>give the files of one patient at a time</source>
        <translation>bitte jeweils nur Dateien eines Patienten angeben</translation>
    </message>
    <message>
        <source>holds no DICOM file</source>
        <translation>enthält keine DICOM-Datei</translation>
    </message>
    <message>
        <source>holds no IVUS pullback and no venogram that can be used: {file} {reason}</source>
        <translation>enthält weder einen verwendbaren IVUS-Rückzug noch ein verwendbares Phlebogramm: {file} {reason}</translation>
    </message>
    <message>
        <source>refers to {count} files, of which {missing} are not there</source>
        <translation>verweist auf {count} Dateien, von denen {missing} fehlen</translation>
    </message>
    <message>
        <source>give the whole folder or disc that it belongs to</source>
        <translation>bitte den ganzen zugehörigen Ordner oder Datenträger angeben</translation>
    </message>
    <message>
        <source>does not say how many frames it holds</source>
        <translation>gibt nicht an, wie viele Bilder enthalten sind</translation>
    </message>
    <message>
        <source>declares {frames} frames</source>
        <translation>gibt {frames} Bilder an</translation>
    </message>
    <message>
        <source>is encoded in the transfer syntax {name}, which is not read</source>
        <translation>ist in der Transfersyntax {name} codiert, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>is encoded in the transfer syntax {name} ({syntax}), which is not read</source>
        <translation>ist in der Transfersyntax {name} ({syntax}) codiert, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>is encoded as {bits}-bit JPEG Extended ({syntax}), which is not read</source>
        <translation>ist als {bits}-Bit-JPEG Extended ({syntax}) codiert, was nicht gelesen wird</translation>
    </message>
    <message>
        <source>declares pictures of {columns}×{rows} pixels, more than any such device makes</source>
        <translation>gibt Bilder mit {columns}×{rows} Pixeln an, mehr als jedes derartige Gerät liefert</translation>
    </message>
    <message>
        <source>does not say the height of its pictures</source>
        <translation>gibt die Höhe der Bilder nicht an</translation>
    </message>
    <message>
        <source>does not say the width of its pictures</source>
        <translation>gibt die Breite der Bilder nicht an</translation>
    </message>
    <message>
        <source>has colours in the form {photometric}, which is not read</source>
        <translation>hat Farben in der Form {photometric}, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>export it in grey or RGB</source>
        <translation>bitte in Graustufen oder RGB exportieren</translation>
    </message>
    <message>
        <source>contradicts itself: {photometric} with {samples} samples per pixel</source>
        <translation>widerspricht sich: {photometric} mit {samples} Samples pro Pixel</translation>
    </message>
    <message>
        <source>has an unknown number of bits per pixel, and only 8 and 16 are read</source>
        <translation>hat eine unbekannte Bitzahl pro Pixel; nur 8 und 16 werden gelesen</translation>
    </message>
    <message>
        <source>has {bits} bits per pixel, and only 8 and 16 are read</source>
        <translation>hat {bits} Bit pro Pixel; nur 8 und 16 werden gelesen</translation>
    </message>
    <message>
        <source>export it with 8 or 16 bits</source>
        <translation>bitte mit 8 oder 16 Bit exportieren</translation>
    </message>
    <message>
        <source>contradicts itself: {stored} bits stored up to bit {high} in {allocated}</source>
        <translation>widerspricht sich: {stored} Bit gespeichert bis Bit {high} in {allocated}</translation>
    </message>
    <message>
        <source>looking for files</source>
        <translation>Dateien werden gesucht</translation>
    </message>
    <message>
        <source>reading headers</source>
        <translation>Header werden gelesen</translation>
    </message>
    <message>
        <source>has changed since it was opened</source>
        <translation>wurde seit dem Öffnen verändert</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>bitte erneut öffnen</translation>
    </message>
    <message>
        <source>contradicts itself: its pixels are not stored as its transfer syntax says</source>
        <translation>widerspricht sich: die Pixel sind nicht so gespeichert, wie die Transfersyntax angibt</translation>
    </message>
    <message>
        <source>is cut short: {frames} frames need {needed} bytes and it holds {held}</source>
        <translation>ist unvollständig: {frames} Bilder benötigen {needed} Byte, enthalten sind {held}</translation>
    </message>
    <message>
        <source>stores its pixels as floating-point numbers, which are not read</source>
        <translation>speichert die Pixel als Gleitkommazahlen, die nicht gelesen werden</translation>
    </message>
    <message>
        <source>export it with integers</source>
        <translation>bitte mit Ganzzahlen exportieren</translation>
    </message>
    <message>
        <source>holds no pixels: they were left out or the file is cut short</source>
        <translation>enthält keine Pixel: sie wurden weggelassen oder die Datei ist unvollständig</translation>
    </message>
    <message>
        <source>it gives no frame time; its cine rate of {rate:g} frames per second was taken instead</source>
        <translation>Bildzeit nicht angegeben; stattdessen wurde die Cine-Rate von {rate:g} Bildern pro Sekunde verwendet</translation>
    </message>
    <message>
        <source>it gives no frame time; its recommended display rate of {rate:g} frames per second was taken instead</source>
        <translation>Bildzeit nicht angegeben; stattdessen wurde die empfohlene Wiedergaberate von {rate:g} Bildern pro Sekunde verwendet</translation>
    </message>
    <message>
        <source>it does not say how fast its frames were taken</source>
        <translation>nicht angegeben ist, wie schnell die Bilder aufgenommen wurden</translation>
    </message>
    <message>
        <source>its ultrasound region gives no pixel size</source>
        <translation>die Ultraschallregion gibt keine Pixelgröße an</translation>
    </message>
    <message>
        <source>its ultrasound region does not give the pixel size in centimetres</source>
        <translation>die Ultraschallregion gibt die Pixelgröße nicht in Zentimetern an</translation>
    </message>
    <message>
        <source>its pixel size of {across:.3g} × {down:.3g} mm is not one that IVUS has</source>
        <translation>die Pixelgröße von {across:.3g} × {down:.3g} mm kommt bei IVUS nicht vor</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>{size:.3g} mm</source>
        <translation>{size:.3g} mm</translation>
    </message>
    <message>
        <source>says that a pixel measures {described}, which cannot be true</source>
        <translation>gibt als Pixelgröße {described} an, was nicht stimmen kann</translation>
    </message>
    <message>
        <source>export it again with its ultrasound calibration</source>
        <translation>bitte erneut mit der Ultraschallkalibrierung exportieren</translation>
    </message>
    <message>
        <source>its pixels are far from square: {across:.3g} × {down:.3g} mm</source>
        <translation>die Pixel sind bei Weitem nicht quadratisch: {across:.3g} × {down:.3g} mm</translation>
    </message>
    <message>
        <source>it has no ultrasound region that gives a pixel size; its Pixel Spacing is not used, since for ultrasound nothing says what it rests on</source>
        <translation>keine Ultraschallregion gibt eine Pixelgröße an; Pixel Spacing wird nicht verwendet, da bei Ultraschall offen ist, worauf es beruht</translation>
    </message>
    <message>
        <source>it has no ultrasound region that gives a pixel size</source>
        <translation>keine Ultraschallregion gibt eine Pixelgröße an</translation>
    </message>
    <message>
        <source>no calibration in the file: marker catheter or a person's calibration needed</source>
        <translation>keine Kalibrierung in der Datei: Markerkatheter oder Kalibrierung von Hand erforderlich</translation>
    </message>
    <message>
        <source>{spacing:.4g} mm per pixel at the detector</source>
        <translation>{spacing:.4g} mm pro Pixel am Detektor</translation>
    </message>
    <message>
        <source>{detector}, magnification {magnification:.3g}</source>
        <translation>{detector}, Vergrößerung {magnification:.3g}</translation>
    </message>
    <message>
        <source>{detector}, source to detector {to_detector:.0f} mm, to patient {to_patient:.0f} mm</source>
        <translation>{detector}, Quelle–Detektor {to_detector:.0f} mm, Quelle–Patient {to_patient:.0f} mm</translation>
    </message>
    <message>
        <source>{detector}, magnification unknown</source>
        <translation>{detector}, Vergrößerung unbekannt</translation>
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
        <translation>auf Ihren Wunsch angehalten</translation>
    </message>
    <message>
        <source>start it again when you are ready</source>
        <translation>bitte bei Bedarf erneut starten</translation>
    </message>
    <message>
        <source>choose another place to write to</source>
        <translation>bitte einen anderen Speicherort wählen</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>free some space or choose another disk</source>
        <translation>bitte Platz schaffen oder einen anderen Datenträger wählen</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>Ihr Speicherkontingent ist erschöpft</translation>
    </message>
    <message>
        <source>the disk does not take files of this size</source>
        <translation>der Datenträger nimmt keine Dateien dieser Größe auf</translation>
    </message>
    <message>
        <source>choose another disk</source>
        <translation>bitte einen anderen Datenträger wählen</translation>
    </message>
    <message>
        <source>the disk is write-protected</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>you may not write here, or another program holds the file</source>
        <translation>hier fehlen Schreibrechte, oder ein anderes Programm hält die Datei geöffnet</translation>
    </message>
    <message>
        <source>close it or choose another place</source>
        <translation>bitte schließen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>der Ordner existiert nicht</translation>
    </message>
    <message>
        <source>make the folder first or choose another</source>
        <translation>bitte den Ordner zuerst anlegen oder einen anderen wählen</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>wo ein Ordner nötig ist, liegt eine Datei</translation>
    </message>
    <message>
        <source>a folder stands where the file should go</source>
        <translation>wo die Datei hin soll, liegt ein Ordner</translation>
    </message>
    <message>
        <source>the name is too long for this disk</source>
        <translation>der Name ist zu lang für diesen Datenträger</translation>
    </message>
    <message>
        <source>choose a shorter name</source>
        <translation>bitte einen kürzeren Namen wählen</translation>
    </message>
    <message>
        <source>is {size:.1f} MB, more than such a file can hold</source>
        <translation>hat {size:.1f} MB, mehr als eine solche Datei enthalten kann</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>bitte prüfen, ob es die richtige Datei ist</translation>
    </message>
    <message>
        <source>the name is not a file name</source>
        <translation>der Name ist kein Dateiname</translation>
    </message>
    <message>
        <source>check the name and the disk</source>
        <translation>bitte Namen und Datenträger prüfen</translation>
    </message>
    <message>
        <source>name a file to write</source>
        <translation>bitte eine Zieldatei angeben</translation>
    </message>
    <message>
        <source>cannot be written: {cause}</source>
        <translation>kann nicht geschrieben werden: {cause}</translation>
    </message>
    <message>
        <source>is not a file name</source>
        <translation>ist kein Dateiname</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>bitte einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>Reading frames</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <source>Finding the lumen</source>
        <translation>Lumen wird gesucht</translation>
    </message>
    <message>
        <source>Following the catheter</source>
        <translation>Katheter wird verfolgt</translation>
    </message>
    <message>
        <source>Looking for branches</source>
        <translation>Seitenäste werden gesucht</translation>
    </message>
    <message>
        <source>frame {frame} is pinned but the pullback has frames 0 to {last}</source>
        <translation>Bild {frame} ist gesetzt, der Rückzug hat aber die Bilder 0 bis {last}</translation>
    </message>
    <message>
        <source>correct the frame number</source>
        <translation>bitte die Bildnummer korrigieren</translation>
    </message>
    <message>
        <source>{frame} is pinned both at {held:g} mm and at {position:g} mm</source>
        <translation>{frame} ist sowohl bei {held:g} mm als auch bei {position:g} mm gesetzt</translation>
    </message>
    <message>
        <source>give one position for one frame</source>
        <translation>bitte je Bild nur eine Position angeben</translation>
    </message>
    <message>
        <source>the first frame is pinned at {place:g} mm, but positions count from the first frame</source>
        <translation>das erste Bild ist bei {place:g} mm gesetzt, Positionen zählen aber ab dem ersten Bild</translation>
    </message>
    <message>
        <source>give every position as its distance from the first frame</source>
        <translation>bitte jede Position als Abstand vom ersten Bild angeben</translation>
    </message>
    <message>
        <source>{from_frame} and {to_frame} are pinned {apart:g} mm apart, but the catheter's travel between them is given as {travel:g} mm</source>
        <translation>{from_frame} und {to_frame} sind im Abstand von {apart:g} mm gesetzt, der Katheterweg dazwischen ist aber mit {travel:g} mm angegeben</translation>
    </message>
    <message>
        <source>correct the position or the travel</source>
        <translation>bitte Position oder Katheterweg korrigieren</translation>
    </message>
    <message>
        <source>frame {number} (index {index})</source>
        <translation>Bild {number} (Index {index})</translation>
    </message>
    <message>
        <source>the pinned positions run backwards: {frame} lies at {place:g} mm and {later} at {further:g} mm</source>
        <translation>die gesetzten Positionen laufen rückwärts: {frame} liegt bei {place:g} mm, {later} bei {further:g} mm</translation>
    </message>
    <message>
        <source>give positions that grow with the frame number</source>
        <translation>bitte Positionen angeben, die mit der Bildnummer zunehmen</translation>
    </message>
    <message>
        <source>{upper} (frame {upper_frame}) lies caudal to {lower} (frame {lower_frame})</source>
        <translation>{upper} (Bild {upper_frame}) liegt weiter kaudal als {lower} (Bild {lower_frame})</translation>
    </message>
    <message>
        <source>pin landmarks in their anatomical order</source>
        <translation>bitte Landmarken in anatomischer Reihenfolge setzen</translation>
    </message>
    <message>
        <source>Looking for walls</source>
        <translation>Wände werden gesucht</translation>
    </message>
    <message>
        <source>no edges of a vein are seen along the line; its length is known, its diameters are not</source>
        <translation>entlang der Linie sind keine Venenränder zu sehen; die Länge ist bekannt, die Durchmesser nicht</translation>
    </message>
    <message>
        <source>a person wants no subtraction</source>
        <translation>eine Person wünscht keine Subtraktion</translation>
    </message>
    <message>
        <source>no frame without contrast</source>
        <translation>kein Bild ohne Kontrastmittel</translation>
    </message>
    <message>
        <source>the pictures are subtracted already: without contrast they are blank</source>
        <translation>die Bilder sind bereits subtrahiert: ohne Kontrastmittel sind sie leer</translation>
    </message>
    <message>
        <source>the mask that the file names shows contrast</source>
        <translation>die in der Datei genannte Maske zeigt Kontrastmittel</translation>
    </message>
    <message>
        <source>the file wants no subtraction, but bone behind the vein would be measured with it</source>
        <translation>die Datei sieht keine Subtraktion vor, doch Knochen hinter der Vene würde mitgemessen</translation>
    </message>
    <message>
        <source>the file asks for differences in time, which show change and no width: not measured on them</source>
        <translation>die Datei verlangt zeitliche Differenzbilder, die Änderung und keine Weite zeigen: darauf wird nicht gemessen</translation>
    </message>
    <message>
        <source>the run ends before enough of the contrast has left</source>
        <translation>die Serie endet, bevor genug Kontrastmittel abgeflossen ist</translation>
    </message>
    <message>
        <source>no contrast is seen to leave</source>
        <translation>es ist kein Abfluss von Kontrastmittel zu sehen</translation>
    </message>
    <message>
        <source>the contrast leaves between two frames</source>
        <translation>das Kontrastmittel fließt zwischen zwei Bildern ab</translation>
    </message>
    <message>
        <source>no vein is traced there</source>
        <translation>dort ist keine Vene nachgezeichnet</translation>
    </message>
    <message>
        <source>Reading the venogram</source>
        <translation>Phlebogramm wird gelesen</translation>
    </message>
    <message>
        <source>hardly any contrast passes here</source>
        <translation>hier fließt kaum Kontrastmittel</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>{detail}; {count} bands in the pigtail's curl left out</source>
        <translation>{detail}; {count} Ringe in der Pigtail-Schlaufe ausgelassen</translation>
    </message>
    <message>
        <source>, {short} of {count} distances there foreshortened</source>
        <translation>, {short} von {count} Abständen dort perspektivisch verkürzt</translation>
    </message>
    <message>
        <source>all lie on bands of the picture</source>
        <translation>alle liegen auf Ringen im Bild</translation>
    </message>
    <message>
        <source>all as clicked: the picture shows no band within reach</source>
        <translation>alle wie angeklickt: das Bild zeigt keinen Ring in Reichweite</translation>
    </message>
    <message>
        <source>Finding the contrast</source>
        <translation>Kontrastmittel wird gesucht</translation>
    </message>
    <message>
        <source>Finding the marker catheter</source>
        <translation>Markerkatheter wird gesucht</translation>
    </message>
    <message>
        <source>Finding the vein</source>
        <translation>Vene wird gesucht</translation>
    </message>
    <message>
        <source>contrast is in the vein from the first frame on</source>
        <translation>ab dem ersten Bild ist Kontrastmittel in der Vene</translation>
    </message>
    <message>
        <source>Traced</source>
        <translation>Nachgezeichnet</translation>
    </message>
    <message>
        <source>measured without subtraction</source>
        <translation>ohne Subtraktion gemessen</translation>
    </message>
    <message>
        <source>the picture is too small</source>
        <translation>das Bild ist zu klein</translation>
    </message>
    <message>
        <source>what was followed has no edges like a vessel's</source>
        <translation>die verfolgte Struktur hat keine gefäßartigen Ränder</translation>
    </message>
    <message>
        <source>no contrast stands out from the background</source>
        <translation>kein Kontrastmittel hebt sich vom Hintergrund ab</translation>
    </message>
    <message>
        <source>no contrast stands out along the catheter</source>
        <translation>entlang des Katheters hebt sich kein Kontrastmittel ab</translation>
    </message>
    <message>
        <source>the contrast seen is too short to be an iliac vein</source>
        <translation>die sichtbare Kontrastierung ist zu kurz für eine Iliakalvene</translation>
    </message>
    <message>
        <source>the contrast seen is a patch, not a vessel</source>
        <translation>die sichtbare Kontrastierung ist ein Fleck, kein Gefäß</translation>
    </message>
    <message>
        <source>mask and contrast do not match</source>
        <translation>Maske und Kontrastbild passen nicht zusammen</translation>
    </message>
    <message>
        <source>parts of the picture moved between mask and contrast</source>
        <translation>Bildteile haben sich zwischen Maske und Kontrastbild bewegt</translation>
    </message>
    <message>
        <source>parts of the picture moved between mask and contrast, which a shift does not mend</source>
        <translation>Bildteile haben sich zwischen Maske und Kontrastbild bewegt, was eine Verschiebung nicht behebt</translation>
    </message>
    <message>
        <source>a single frame</source>
        <translation>ein einzelnes Bild</translation>
    </message>
    <message>
        <source>no contrast is seen to arrive or to leave</source>
        <translation>weder Anflutung noch Abfluss von Kontrastmittel zu sehen</translation>
    </message>
    <message>
        <source>the contrast is saturated: its edges are measured, its depth is not</source>
        <translation>die Kontrastierung ist gesättigt: die Ränder sind gemessen, die Tiefe nicht</translation>
    </message>
    <message>
        <source>the picture is overexposed: the edges of what it shows in white are not seen</source>
        <translation>das Bild ist überbelichtet: Ränder des weiß Gezeigten sind nicht zu sehen</translation>
    </message>
    <message>
        <source>the contour is closed across the mouth of a branch</source>
        <translation>die Kontur ist über der Mündung eines Seitenasts geschlossen</translation>
    </message>
    <message>
        <source>no usable lumen in this frame</source>
        <translation>kein verwertbares Lumen in diesem Bild</translation>
    </message>
    <message>
        <source>the catheter lies on the wall</source>
        <translation>der Katheter liegt der Wand an</translation>
    </message>
    <message>
        <source>part of the wall lies in a shadow</source>
        <translation>ein Teil der Wand liegt im Schallschatten</translation>
    </message>
    <message>
        <source>part of the wall lies outside the picture</source>
        <translation>ein Teil der Wand liegt außerhalb des Bildes</translation>
    </message>
    <message>
        <source>blood and wall are nearly equally bright</source>
        <translation>Blut und Wand sind fast gleich hell</translation>
    </message>
    <message>
        <source>the lumen is flattened: aspect ratio above 2</source>
        <translation>das Lumen ist abgeflacht: Achsenverhältnis über 2</translation>
    </message>
    <message>
        <source>the area differs abruptly from the neighbouring frames</source>
        <translation>die Fläche weicht abrupt von den Nachbarbildern ab</translation>
    </message>
    <message>
        <source>the picture repeats the frame before it</source>
        <translation>das Bild wiederholt das vorherige</translation>
    </message>
    <message>
        <source>the contour moved along with a corrected neighbour</source>
        <translation>die Kontur wurde mit einem korrigierten Nachbarbild mitgeführt</translation>
    </message>
    <message>
        <source>{what}: {figure} decides {decides}.</source>
        <translation>{what}: {figure}, entscheidend für: {decides}.</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate: disturbs daily life</source>
        <translation>mittel: stört im Alltag</translation>
    </message>
    <message>
        <source>severe: prevents daily life</source>
        <translation>schwer: macht den Alltag unmöglich</translation>
    </message>
    <message>
        <source>at the ankle bones only</source>
        <translation>nur perimalleolär</translation>
    </message>
    <message>
        <source>over the lower third of the calf</source>
        <translation>im unteren Drittel des Unterschenkels</translation>
    </message>
    <message>
        <source>higher than its lower third</source>
        <translation>oberhalb des unteren Drittels</translation>
    </message>
    <message>
        <source>Venous Clinical Severity Score</source>
        <translation>Venous Clinical Severity Score</translation>
    </message>
    <message>
        <source>Pain, aching, heaviness or tiredness from the veins</source>
        <translation>Venös bedingte Schmerzen, Ziehen, Schwere oder Müdigkeit</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>gelegentlich</translation>
    </message>
    <message>
        <source>daily, disturbs what one does</source>
        <translation>täglich, stört bei Aktivitäten</translation>
    </message>
    <message>
        <source>daily, prevents most of it</source>
        <translation>täglich, verhindert die meisten Aktivitäten</translation>
    </message>
    <message>
        <source>Varicose veins of 3 mm or more, standing</source>
        <translation>Varizen ab 3 mm im Stehen</translation>
    </message>
    <message>
        <source>a few, scattered, or an ankle flare</source>
        <translation>wenige, verstreut, oder Corona phlebectatica</translation>
    </message>
    <message>
        <source>calf or thigh</source>
        <translation>Unter- oder Oberschenkel</translation>
    </message>
    <message>
        <source>calf and thigh</source>
        <translation>Unter- und Oberschenkel</translation>
    </message>
    <message>
        <source>Swelling from the veins</source>
        <translation>Venös bedingte Schwellung</translation>
    </message>
    <message>
        <source>foot and ankle</source>
        <translation>Fuß und Knöchel</translation>
    </message>
    <message>
        <source>below the knee</source>
        <translation>unterhalb des Knies</translation>
    </message>
    <message>
        <source>knee or higher</source>
        <translation>Knie oder höher</translation>
    </message>
    <message>
        <source>Brown skin, other than over varicose veins</source>
        <translation>Hyperpigmentierung, nicht nur über Varizen</translation>
    </message>
    <message>
        <source>none or one spot</source>
        <translation>keine oder ein Herd</translation>
    </message>
    <message>
        <source>Redness, eczema or dermatitis</source>
        <translation>Rötung, Ekzem oder Dermatitis</translation>
    </message>
    <message>
        <source>Hardened skin, white atrophy included</source>
        <translation>Hautinduration, einschließlich Atrophie blanche</translation>
    </message>
    <message>
        <source>Open ulcers, how many</source>
        <translation>Offene Ulzera, Anzahl</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three or more</source>
        <translation>drei oder mehr</translation>
    </message>
    <message>
        <source>The oldest open ulcer</source>
        <translation>Ältestes offenes Ulkus</translation>
    </message>
    <message>
        <source>no ulcer</source>
        <translation>kein Ulkus</translation>
    </message>
    <message>
        <source>under 3 months</source>
        <translation>unter 3 Monaten</translation>
    </message>
    <message>
        <source>3 to 12 months</source>
        <translation>3 bis 12 Monate</translation>
    </message>
    <message>
        <source>more than a year</source>
        <translation>über ein Jahr</translation>
    </message>
    <message>
        <source>The largest open ulcer, across</source>
        <translation>Größtes offenes Ulkus, Durchmesser</translation>
    </message>
    <message>
        <source>under 2 cm</source>
        <translation>unter 2 cm</translation>
    </message>
    <message>
        <source>2 to 6 cm</source>
        <translation>2 bis 6 cm</translation>
    </message>
    <message>
        <source>over 6 cm</source>
        <translation>über 6 cm</translation>
    </message>
    <message>
        <source>Compression stockings worn</source>
        <translation>Kompressionsstrümpfe getragen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>most days</source>
        <translation>an den meisten Tagen</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>Vasquez 2010, revised VCSS, J Vasc Surg 52:1387-96</source>
        <translation>Vasquez 2010, revised VCSS, J Vasc Surg 52:1387-96</translation>
    </message>
    <message>
        <source>Villalta scale</source>
        <translation>Villalta-Skala</translation>
    </message>
    <message>
        <source>symptoms, as the patient says</source>
        <translation>Symptome, laut Patient</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerzen</translation>
    </message>
    <message>
        <source>Cramps</source>
        <translation>Krämpfe</translation>
    </message>
    <message>
        <source>Heaviness</source>
        <translation>Schweregefühl</translation>
    </message>
    <message>
        <source>Tingling or numbness</source>
        <translation>Kribbeln oder Taubheit</translation>
    </message>
    <message>
        <source>Itching</source>
        <translation>Juckreiz</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>signs, as examined</source>
        <translation>Zeichen, laut Befund</translation>
    </message>
    <message>
        <source>Swelling over the shin</source>
        <translation>Prätibiales Ödem</translation>
    </message>
    <message>
        <source>Hardened skin</source>
        <translation>Hautinduration</translation>
    </message>
    <message>
        <source>Brown skin</source>
        <translation>Hyperpigmentierung</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Rötung</translation>
    </message>
    <message>
        <source>Widened small veins</source>
        <translation>Venöse Ektasien</translation>
    </message>
    <message>
        <source>Pain when the calf is pressed</source>
        <translation>Wadendruckschmerz</translation>
    </message>
    <message>
        <source>Villalta 1994 as standardised by the ISTH: Kahn 2009, J Thromb Haemost 7:879-83</source>
        <translation>Villalta 1994, standardisiert durch die ISTH: Kahn 2009, J Thromb Haemost 7:879-83</translation>
    </message>
    <message>
        <source>Lurie 2020, CEAP update, J Vasc Surg Venous Lymphat Disord 8:342-52</source>
        <translation>Lurie 2020, CEAP update, J Vasc Surg Venous Lymphat Disord 8:342-52</translation>
    </message>
    <message>
        <source>nothing to see or feel</source>
        <translation>nichts sicht- oder tastbar</translation>
    </message>
    <message>
        <source>spider or reticular veins</source>
        <translation>Besenreiser oder retikuläre Varizen</translation>
    </message>
    <message>
        <source>varicose veins</source>
        <translation>Varizen</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>Ödem</translation>
    </message>
    <message>
        <source>skin changes</source>
        <translation>Hautveränderungen</translation>
    </message>
    <message>
        <source>healed ulcer</source>
        <translation>abgeheiltes Ulkus</translation>
    </message>
    <message>
        <source>open ulcer</source>
        <translation>offenes Ulkus</translation>
    </message>
    <message>
        <source>the items on open ulcers contradict one another</source>
        <translation>die Angaben zu offenen Ulzera widersprechen einander</translation>
    </message>
    <message>
        <source>the items add up to {sum}, not {total:g}</source>
        <translation>die Einzelwerte ergeben {sum}, nicht {total:g}</translation>
    </message>
    <message>
        <source>the items allow {lowest} to {highest}, not {total:g}</source>
        <translation>die Einzelwerte erlauben {lowest} bis {highest}, nicht {total:g}</translation>
    </message>
    <message>
        <source>From here the contour takes a branch in, up to {largest:.0f} mm².</source>
        <translation>Ab hier schließt die Kontur einen Seitenast ein, bis zu {largest:.0f} mm².</translation>
    </message>
    <message>
        <source>From here over {length:.0f} mm the contour takes a branch in, up to {largest:.0f} mm².</source>
        <translation>Ab hier schließt die Kontur über {length:.0f} mm einen Seitenast ein, bis zu {largest:.0f} mm².</translation>
    </message>
    <message>
        <source>From here blood runs on beyond the contour, up to {largest:.0f} mm².</source>
        <translation>Ab hier reicht Blut über die Kontur hinaus, bis zu {largest:.0f} mm².</translation>
    </message>
    <message>
        <source>From here over {length:.0f} mm blood runs on beyond the contour, up to {largest:.0f} mm².</source>
        <translation>Ab hier reicht Blut über {length:.0f} mm über die Kontur hinaus, bis zu {largest:.0f} mm².</translation>
    </message>
    <message>
        <source>A vessel lies on {pressed:.0f} mm of the wall, and the vein is not flat here.</source>
        <translation>Auf {pressed:.0f} mm der Wand liegt ein Gefäß an, und die Vene ist hier nicht abgeflacht.</translation>
    </message>
    <message>
        <source>A vessel lies on {pressed:.0f} mm of the wall, and the vein is flat here.</source>
        <translation>Auf {pressed:.0f} mm der Wand liegt ein Gefäß an, und die Vene ist hier abgeflacht.</translation>
    </message>
    <message>
        <source>{count:d} bands of {spacing:.0f} mm</source>
        <translation>{count:d} Ringe, Abstand {spacing:.0f} mm</translation>
    </message>
    <message>
        <source>{count:d} bands of {spacing:.0f} mm, {few:d} of {distances:d} distances foreshortened</source>
        <translation>{count:d} Ringe, Abstand {spacing:.0f} mm, {few:d} von {distances:d} Abständen perspektivisch verkürzt</translation>
    </message>
    <message>
        <source>SID {detector:.0f} mm, SOD {patient:.0f} mm, magnification {magnification:.2f}</source>
        <translation>SID {detector:.0f} mm, SOD {patient:.0f} mm, Vergrößerung {magnification:.2f}</translation>
    </message>
    <message>
        <source>magnification {magnification:.2f}</source>
        <translation>Vergrößerung {magnification:.2f}</translation>
    </message>
    <message>
        <source>the header's {method} gives {difference:+.0f} %</source>
        <translation>laut Header ({method}) {difference:+.0f} %</translation>
    </message>
    <message>
        <source>{known:g} mm between two marks, set by {who}</source>
        <translation>{known:g} mm zwischen zwei Marken, gesetzt von {who}</translation>
    </message>
    <message>
        <source>{count:d} bands of {spacing:g} mm, marked by {who}</source>
        <translation>{count:d} Ringe, Abstand {spacing:g} mm, markiert von {who}</translation>
    </message>
    <message>
        <source>{count:d} lie on bands of the picture, band {number} as clicked</source>
        <translation>{count:d} liegen auf Ringen des Bildes, Ring {number} wie geklickt</translation>
    </message>
    <message>
        <source>{count:d} lie on bands of the picture, bands {numbers} as clicked</source>
        <translation>{count:d} liegen auf Ringen des Bildes, Ringe {numbers} wie geklickt</translation>
    </message>
    <message>
        <source>ticks of {size} mm, {apart}</source>
        <translation>Striche alle {size} mm, {apart}</translation>
    </message>
    <message>
        <source>{down} px apart (seen down only)</source>
        <translation>{down} px auseinander (nur senkrecht zu sehen)</translation>
    </message>
    <message>
        <source>{across} px apart (seen across only)</source>
        <translation>{across} px auseinander (nur waagerecht zu sehen)</translation>
    </message>
    <message>
        <source>{across} px apart across and {down} px down</source>
        <translation>waagerecht {across} px und senkrecht {down} px auseinander</translation>
    </message>
    <message>
        <source>{across} px apart</source>
        <translation>{across} px auseinander</translation>
    </message>
    <message>
        <source>moved by {distance:.1f} pixels between mask and contrast; corrected</source>
        <translation>zwischen Maske und Kontrastbild um {distance:.1f} Pixel bewegt; korrigiert</translation>
    </message>
    <message>
        <source>the shift that the file states, {x:.1f}, {y:.1f} px, does not lay it on the contrast</source>
        <translation>die Verschiebung, die die Datei angibt ({x:.1f}, {y:.1f} px), legt sie nicht auf das Kontrastbild</translation>
    </message>
    <message>
        <source>no vein found: {reason} ({problem})</source>
        <translation>keine Vene gefunden: {reason} ({problem})</translation>
    </message>
    <message>
        <source>no vein found: {reason}</source>
        <translation>keine Vene gefunden: {reason}</translation>
    </message>
    <message>
        <source>{problem}; measured without subtraction</source>
        <translation>{problem}; ohne Subtraktion gemessen</translation>
    </message>
    <message>
        <source>No stent is planned.</source>
        <translation>Kein Stent ist geplant.</translation>
    </message>
    <message>
        <source>IVUS pullback</source>
        <translation>IVUS-Rückzug</translation>
    </message>
    <message>
        <source>Venogram</source>
        <translation>Phlebogramm</translation>
    </message>
    <message>
        <source>Clinical reference, sections 7.2 and 7.4</source>
        <translation>Klinische Referenz, Abschnitte 7.2 und 7.4</translation>
    </message>
    <message>
        <source>catheter of {size:.1f} F</source>
        <translation>Katheter mit {size:.1f} F</translation>
    </message>
    <message>
        <source>bands {size:g} mm apart</source>
        <translation>Ringabstand {size:g} mm</translation>
    </message>
    <message>
        <source>ruler, {size:g} mm of it</source>
        <translation>Lineal, davon {size:g} mm</translation>
    </message>
    <message>
        <source>a thing of {size:g} mm</source>
        <translation>Gegenstand von {size:g} mm</translation>
    </message>
    <message>
        <source>the file gives no pixel size</source>
        <translation>die Datei gibt keine Pixelgröße an</translation>
    </message>
    <message>
        <source>a frame number is not a distance</source>
        <translation>eine Bildnummer ist kein Abstand</translation>
    </message>
    <message>
        <source>the motor drew {speed:g} mm/s</source>
        <translation>der Motor zog mit {speed:g} mm/s</translation>
    </message>
    <message>
        <source>pinned landmarks and travel; even speed between them is assumed</source>
        <translation>gesetzte Landmarken und Katheterweg; dazwischen wird gleichmäßige Geschwindigkeit angenommen</translation>
    </message>
    <message>
        <source>pinned landmarks and travel; rests between them are left out</source>
        <translation>gesetzte Landmarken und Katheterweg; Pausen dazwischen sind ausgelassen</translation>
    </message>
    <message>
        <source>pinned landmarks and travel; speckle spreads the frames between them</source>
        <translation>gesetzte Landmarken und Katheterweg; die Bilder dazwischen sind nach Speckle verteilt</translation>
    </message>
    <message>
        <source>no marker catheter was found and the header does not tell the magnification</source>
        <translation>es wurde kein Markerkatheter gefunden, und der Header nennt die Vergrößerung nicht</translation>
    </message>
    <message>
        <source>it was not measured yet and the header does not tell the magnification</source>
        <translation>noch nicht gemessen, und der Header nennt die Vergrößerung nicht</translation>
    </message>
    <message>
        <source>{detail}; that the vein lies in the plane it is stated for is assumed</source>
        <translation>{detail}; angenommen wird, dass die Vene in der Ebene liegt, für die dies gilt</translation>
    </message>
    <message>
        <source>spacing of the catheter's bands</source>
        <translation>Abstand der Markierungsringe</translation>
    </message>
    <message>
        <source>the header's magnification factor</source>
        <translation>Vergrößerungsfaktor des Headers</translation>
    </message>
    <message>
        <source>the header's distances</source>
        <translation>Abstände des Headers</translation>
    </message>
    <message>
        <source>, edited at this site</source>
        <translation>, in dieser Einrichtung bearbeitet</translation>
    </message>
    <message>
        <source>Released: {because}</source>
        <translation>Aufgehoben: {because}</translation>
    </message>
    <message>
        <source>no lumen</source>
        <translation>kein Lumen</translation>
    </message>
    <message>
        <source>the stenosis of {percent}</source>
        <translation>Stenose von {percent}</translation>
    </message>
    <message>
        <source>MLA of {lesion}</source>
        <translation>MLA von {lesion}</translation>
    </message>
    <message>
        <source>Cranial reference of {lesion}</source>
        <translation>Kraniale Referenz von {lesion}</translation>
    </message>
    <message>
        <source>Caudal reference of {lesion}</source>
        <translation>Kaudale Referenz von {lesion}</translation>
    </message>
    <message>
        <source>{area} (mean of {count} frames)</source>
        <translation>{area} (Mittel aus {count} Bildern)</translation>
    </message>
    <message>
        <source>Reference of {lesion}</source>
        <translation>Referenz von {lesion}</translation>
    </message>
    <message>
        <source>Cranial landing</source>
        <translation>Kraniale Landezone</translation>
    </message>
    <message>
        <source>Caudal landing</source>
        <translation>Kaudale Landezone</translation>
    </message>
    <message>
        <source>Ø {diameter}</source>
        <translation>Ø {diameter}</translation>
    </message>
    <message>
        <source>the stent's diameter (perimeter Ø)</source>
        <translation>Stentdurchmesser (Umfangs-Ø)</translation>
    </message>
    <message>
        <source>Inside {lesion}</source>
        <translation>Innerhalb von {lesion}</translation>
    </message>
    <message>
        <source>MLA and length of {lesion}</source>
        <translation>MLA und Länge von {lesion}</translation>
    </message>
    <message>
        <source>In the reference of {lesion}</source>
        <translation>In der Referenz von {lesion}</translation>
    </message>
    <message>
        <source>the reference area of {lesion}</source>
        <translation>Referenzfläche von {lesion}</translation>
    </message>
    <message>
        <source>What was stated</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>as stated, by window or file</source>
        <translation>wie angegeben, im Fenster oder per Datei</translation>
    </message>
    <message>
        <source>Entered by a person</source>
        <translation>Von einer Person eingegeben</translation>
    </message>
    <message>
        <source>Frames that decide the plan</source>
        <translation>Planentscheidende Bilder</translation>
    </message>
    <message>
        <source>0-based frames, with the confidence of their contours (0 to 1)</source>
        <translation>Bilder ab 0 gezählt, mit dem Vertrauen in ihre Konturen (0 bis 1)</translation>
    </message>
    <message>
        <source>docs/lumen.md: confidence fitted on made pictures</source>
        <translation>docs/lumen.md: Vertrauen an künstlichen Bildern kalibriert</translation>
    </message>
    <message>
        <source>Landmarks proposed by the program, confirmed by nobody: {landmarks}. Segments, and the checks on both stent edges, are assumed from them.</source>
        <translation>Vom Programm vorgeschlagene, von niemandem bestätigte Landmarken: {landmarks}. Segmente und die Prüfungen an beiden Stentenden beruhen auf dieser Annahme.</translation>
    </message>
    <message>
        <source>Look at each of these frames, then confirm the landmark or move it.</source>
        <translation>Jedes dieser Bilder ansehen, dann die Landmarke bestätigen oder verschieben.</translation>
    </message>
    <message>
        <source>Landmarks too uncertain to be used, and only shown: {landmarks}.</source>
        <translation>Landmarken, die für eine Verwendung zu unsicher sind und nur angezeigt werden: {landmarks}.</translation>
    </message>
    <message>
        <source>Confirm the landmark, move it, or take it away.</source>
        <translation>Die Landmarke bestätigen, verschieben oder entfernen.</translation>
    </message>
    <message>
        <source>{landmark} on frame {number}</source>
        <translation>{landmark} auf Bild {number}</translation>
    </message>
    <message>
        <source>{landmark} on frame {number} (confidence {confidence:.2f})</source>
        <translation>{landmark} auf Bild {number} (Vertrauen {confidence:.2f})</translation>
    </message>
    <message>
        <source>There is no IVUS pullback in this case: no lumen area was measured and no stent is sized from a venogram alone.</source>
        <translation>Dieser Fall enthält keinen IVUS-Rückzug: Es wurde keine Lumenfläche gemessen, und allein nach dem Phlebogramm wird keine Stentgröße bestimmt.</translation>
    </message>
    <message>
        <source>Clinical reference, section 8, fact 9</source>
        <translation>Klinische Referenz, Abschnitt 8, Fakt 9</translation>
    </message>
    <message>
        <source>Add the IVUS pullback, or enter measurements by hand.</source>
        <translation>Den IVUS-Rückzug hinzufügen oder Messwerte von Hand eingeben.</translation>
    </message>
    <message>
        <source>Nobody stated whether this is a non-thrombotic lesion (NIVL) or post-thrombotic (PTS); NIVL is assumed, which predicts more elongation.</source>
        <translation>Nicht angegeben ist, ob die Läsion nichtthrombotisch (NIVL) oder postthrombotisch (PTS) ist; angenommen wird NIVL, was mehr Elongation vorhersagt.</translation>
    </message>
    <message>
        <source>State the class in the intake.</source>
        <translation>Die Klasse in der Aufnahme angeben.</translation>
    </message>
    <message>
        <source>The intake says left, the pullback's file says right.</source>
        <translation>Die Aufnahme nennt links, die Datei des Rückzugs rechts.</translation>
    </message>
    <message>
        <source>The intake says right, the pullback's file says left.</source>
        <translation>Die Aufnahme nennt rechts, die Datei des Rückzugs links.</translation>
    </message>
    <message>
        <source>DICOM Laterality (0020,0060)</source>
        <translation>DICOM Laterality (0020,0060)</translation>
    </message>
    <message>
        <source>Correct the side in the intake, or open the right images.</source>
        <translation>Die Seite in der Aufnahme korrigieren oder die richtigen Bilder öffnen.</translation>
    </message>
    <message>
        <source>The pullback has no contours yet: areas are unknown.</source>
        <translation>Der Rückzug hat noch keine Konturen: Flächen sind unbekannt.</translation>
    </message>
    <message>
        <source>Our own rule: areas are measured inside contours alone</source>
        <translation>Eigene Festlegung: Flächen werden nur innerhalb von Konturen gemessen</translation>
    </message>
    <message>
        <source>Let contours be found again.</source>
        <translation>Konturen neu suchen lassen.</translation>
    </message>
    <message>
        <source>The pullback has no usable calibration ({problem}): areas are unknown.</source>
        <translation>Der Rückzug hat keine verwendbare Kalibrierung ({problem}): Flächen sind unbekannt.</translation>
    </message>
    <message>
        <source>The pullback has no usable calibration: areas are unknown.</source>
        <translation>Der Rückzug hat keine verwendbare Kalibrierung: Flächen sind unbekannt.</translation>
    </message>
    <message>
        <source>Enter the pixel size, or measure the catheter's known diameter.</source>
        <translation>Die Pixelgröße eingeben oder den bekannten Katheterdurchmesser messen.</translation>
    </message>
    <message>
        <source>DICOM PS3.3, cine module</source>
        <translation>DICOM PS3.3, Cine-Modul</translation>
    </message>
    <message>
        <source>Pin positions, or export the pullback again.</source>
        <translation>Positionen setzen oder den Rückzug erneut exportieren.</translation>
    </message>
    <message>
        <source>No lumen was found on frames {start} to {end}: an occlusion, or a picture that cannot be read.</source>
        <translation>Auf den Bildern {start} bis {end} wurde kein Lumen gefunden: ein Verschluss oder ein nicht auswertbares Bild.</translation>
    </message>
    <message>
        <source>Look at these frames and draw the lumen, or repeat the pullback.</source>
        <translation>Diese Bilder ansehen und das Lumen zeichnen oder den Rückzug wiederholen.</translation>
    </message>
    <message>
        <source>The vein above the narrowing, up to {wide:.1f} mm wide, may be vena cava and does not count as landing; if the stent is to hold in it, it has to have at least {needed:.1f} mm.</source>
        <translation>Die Vene oberhalb der Enge, bis zu {wide:.1f} mm weit, kann V. cava sein und zählt nicht als Landevene; soll der Stent darin halten, muss er mindestens {needed:.1f} mm haben.</translation>
    </message>
    <message>
        <source>The iliocaval confluence is not pinned: protrusion into the vena cava was not checked, and even narrowing of a whole segment cannot be excluded.</source>
        <translation>Die iliokavale Konfluenz ist nicht gesetzt: Der Überstand in die V. cava wurde nicht geprüft, und auch eine gleichmäßige Enge eines ganzen Segments lässt sich nicht ausschließen.</translation>
    </message>
    <message>
        <source>No landmark tells in which segment the narrowing lies; the common iliac vein is assumed, the segment with the largest target.</source>
        <translation>Keine Landmarke zeigt, in welchem Segment die Enge liegt; angenommen wird die V. iliaca communis, das Segment mit dem größten Zielwert.</translation>
    </message>
    <message>
        <source>Pin the iliocaval confluence and the internal iliac ostium.</source>
        <translation>Die iliokavale Konfluenz und das Ostium der V. iliaca interna setzen.</translation>
    </message>
    <message>
        <source>No stretch of the vein is narrower than half of its reference.</source>
        <translation>Kein Abschnitt der Vene ist enger als die Hälfte seiner Referenz.</translation>
    </message>
    <message>
        <source>Another reference, or a lesion drawn by hand, if one is seen.</source>
        <translation>Eine andere Referenz oder eine von Hand gezeichnete Läsion, falls eine zu sehen ist.</translation>
    </message>
    <message>
        <source>There is no venogram in this case: collaterals, pooling and the course of the vein were not seen.</source>
        <translation>Dieser Fall enthält kein Phlebogramm: Kollateralen, Stase und Verlauf der Vene wurden nicht gesehen.</translation>
    </message>
    <message>
        <source>Add the venogram.</source>
        <translation>Das Phlebogramm hinzufügen.</translation>
    </message>
    <message>
        <source>Another view or frame of the venogram.</source>
        <translation>Eine andere Projektion oder ein anderes Bild des Phlebogramms.</translation>
    </message>
    <message>
        <source>The venogram has no scale: its diameters and lengths in millimetres are unknown, stenosis in percent is not affected.</source>
        <translation>Das Phlebogramm hat keinen Maßstab: Durchmesser und Längen in Millimetern sind unbekannt, die Stenose in Prozent ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Mark two bands of the catheter, or enter the distances.</source>
        <translation>Zwei Markierungsringe des Katheters markieren oder die Abstände eingeben.</translation>
    </message>
    <message>
        <source>By IVUS the diameter is narrowed by {seen:.0f} %, on the venogram by {drawn:.0f} %: more apart than the {limit:.0f} points within which the two usually agree. The plan rests on IVUS.</source>
        <translation>Im IVUS ist der Durchmesser um {seen:.0f} % verengt, im Phlebogramm um {drawn:.0f} %: Das liegt weiter auseinander als die {limit:.0f} Punkte, innerhalb derer beide gewöhnlich übereinstimmen. Der Plan beruht auf IVUS.</translation>
    </message>
    <message>
        <source>Clinical reference, section 8: VIRTUS core laboratory, 2.7 ± 12.8 points (tctmd 2016)</source>
        <translation>Klinische Referenz, Abschnitt 8: VIRTUS-Core-Labor, 2,7 ± 12,8 Punkte (tctmd 2016)</translation>
    </message>
    <message>
        <source>Look at the tightest frame, and at the venogram in another view.</source>
        <translation>Das engste Bild ansehen und das Phlebogramm in einer anderen Projektion.</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>disease class</source>
        <translation>Krankheitsklasse</translation>
    </message>
    <message>
        <source>lesion mla</source>
        <translation>MLA der Läsion</translation>
    </message>
    <message>
        <source>caudal reference area</source>
        <translation>kaudale Referenzfläche</translation>
    </message>
    <message>
        <source>stent diameter</source>
        <translation>Stentdurchmesser</translation>
    </message>
    <message>
        <source>balloon</source>
        <translation>Ballon</translation>
    </message>
    <message>
        <source>pressure gradient</source>
        <translation>Druckgradient</translation>
    </message>
    <message>
        <source>pressure gradient sd</source>
        <translation>Druckgradient, SD</translation>
    </message>
    <message>
        <source>unstented caudal length</source>
        <translation>kaudale Länge ohne Stent</translation>
    </message>
    <message>
        <source>covered length</source>
        <translation>abgedeckte Länge</translation>
    </message>
    <message>
        <source>covered tortuosity</source>
        <translation>abgedeckte Tortuosität</translation>
    </message>
    <message>
        <source>compliance mean</source>
        <translation>Compliance, Mittel</translation>
    </message>
    <message>
        <source>compliance sd</source>
        <translation>Compliance, SD</translation>
    </message>
    <message>
        <source>achieved fraction mean</source>
        <translation>erreichter Anteil, Mittel</translation>
    </message>
    <message>
        <source>achieved fraction sd</source>
        <translation>erreichter Anteil, SD</translation>
    </message>
    <message>
        <source>coupling slope mean</source>
        <translation>Kopplungssteigung, Mittel</translation>
    </message>
    <message>
        <source>coupling slope sd</source>
        <translation>Kopplungssteigung, SD</translation>
    </message>
    <message>
        <source>coupling saturation mean</source>
        <translation>Kopplungssättigung, Mittel</translation>
    </message>
    <message>
        <source>coupling saturation sd</source>
        <translation>Kopplungssättigung, SD</translation>
    </message>
    <message>
        <source>coupling residual mean</source>
        <translation>Kopplungsresiduum, Mittel</translation>
    </message>
    <message>
        <source>coupling residual sd</source>
        <translation>Kopplungsresiduum, SD</translation>
    </message>
    <message>
        <source>class factor mean</source>
        <translation>Klassenfaktor, Mittel</translation>
    </message>
    <message>
        <source>class factor sd</source>
        <translation>Klassenfaktor, SD</translation>
    </message>
    <message>
        <source>lengthening share mean</source>
        <translation>Verlängerungsanteil, Mittel</translation>
    </message>
    <message>
        <source>lengthening share sd</source>
        <translation>Verlängerungsanteil, SD</translation>
    </message>
    <message>
        <source>straightened fraction mean</source>
        <translation>begradigter Anteil, Mittel</translation>
    </message>
    <message>
        <source>straightened fraction sd</source>
        <translation>begradigter Anteil, SD</translation>
    </message>
    <message>
        <source>acute fraction mean</source>
        <translation>akuter Anteil, Mittel</translation>
    </message>
    <message>
        <source>acute fraction sd</source>
        <translation>akuter Anteil, SD</translation>
    </message>
    <message>
        <source>settling months mean</source>
        <translation>Setzzeit in Monaten, Mittel</translation>
    </message>
    <message>
        <source>settling months sd</source>
        <translation>Setzzeit in Monaten, SD</translation>
    </message>
    <message>
        <source>strain low</source>
        <translation>Dehnung, Untergrenze</translation>
    </message>
    <message>
        <source>strain high</source>
        <translation>Dehnung, Obergrenze</translation>
    </message>
    <message>
        <source>lesion diameter sd</source>
        <translation>Läsionsdurchmesser, SD</translation>
    </message>
    <message>
        <source>An override no longer holds, because its figure changed. It was given for: {figure} Its reason was: {reason}</source>
        <translation>Eine Prüfung gilt nicht mehr als übergangen, weil sich ihr Wert geändert hat. Übergangen wurde: {figure} Begründung: {reason}</translation>
    </message>
    <message>
        <source>House rule: an override ends when a figure moves by more than {share:.0f} %</source>
        <translation>Eigene Festlegung: Das Übergehen endet, wenn sich ein Wert um mehr als {share:.0f} % ändert</translation>
    </message>
    <message>
        <source>the check overruled again for its present figure, or the override taken back</source>
        <translation>erneutes Übergehen der Prüfung beim jetzigen Wert oder Rücknahme des Übergehens</translation>
    </message>
    <message>
        <source>Frames between pins are spread at even speed, which no hand keeps.</source>
        <translation>Bilder zwischen gesetzten Positionen sind mit gleichmäßiger Geschwindigkeit verteilt, die keine Hand einhält.</translation>
    </message>
    <message>
        <source>Frames between pins are spread at even speed where the catheter did not rest, which no hand keeps.</source>
        <translation>Bilder zwischen gesetzten Positionen sind, wo der Katheter nicht ruhte, mit gleichmäßiger Geschwindigkeit verteilt, die keine Hand einhält.</translation>
    </message>
    <message>
        <source>Frames between pins are spread by how fast the tissue's speckle changed: an estimate, tried on made pullbacks only, not a measurement.</source>
        <translation>Bilder zwischen gesetzten Positionen sind danach verteilt, wie schnell sich der Speckle des Gewebes änderte: eine Schätzung, nur an künstlichen Rückzügen erprobt, keine Messung.</translation>
    </message>
    <message>
        <source>Positions along the vein are unknown, so no length can be measured or recommended: {why}. A frame number is not a distance.</source>
        <translation>Die Positionen entlang der Vene sind unbekannt, daher kann keine Länge gemessen oder empfohlen werden: {why}. Eine Bildnummer ist kein Abstand.</translation>
    </message>
    <message>
        <source>{pins} Or enter the catheter's travel from frame 1 to frame {last}, read off its 10 mm markers or a ruler.</source>
        <translation>{pins} Oder den Katheterweg von Bild 1 bis Bild {last} eingeben, abgelesen an den 10-mm-Markern des Katheters oder einem Lineal.</translation>
    </message>
    <message>
        <source>the catheter was drawn by hand</source>
        <translation>der Katheter wurde von Hand gezogen</translation>
    </message>
    <message>
        <source>the file does not say how fast the catheter was drawn</source>
        <translation>die Datei gibt nicht an, wie schnell der Katheter gezogen wurde</translation>
    </message>
    <message>
        <source>the file does not say when each frame was taken</source>
        <translation>die Datei gibt nicht an, wann jedes Bild aufgenommen wurde</translation>
    </message>
    <message>
        <source>{landmark} (frame {number})</source>
        <translation>{landmark} (Bild {number})</translation>
    </message>
    <message>
        <source>Enter how many mm from the first frame these lie: {landmarks}.</source>
        <translation>Abstand vom ersten Bild in mm eingeben für: {landmarks}.</translation>
    </message>
    <message>
        <source>Pin to its frame, with its position: {landmarks}.</source>
        <translation>Auf dem jeweiligen Bild mit Position setzen: {landmarks}.</translation>
    </message>
    <message>
        <source>Lengths rest on pinned positions; a marker count over 120 mm has a standard deviation of about {budget:.0f} mm.</source>
        <translation>Längen beruhen auf gesetzten Positionen; eine Markerzählung über 120 mm hat eine Standardabweichung von etwa {budget:.0f} mm.</translation>
    </message>
    <message>
        <source>{count} frames in which the catheter rested or the picture repeats add no way.</source>
        <translation>{count} Bilder, in denen der Katheter ruhte oder das Bild sich wiederholt, zählen nicht zum Weg.</translation>
    </message>
    <message>
        <source>The least certain, frame {number}, lies within {spread} (one standard deviation).</source>
        <translation>Das unsicherste, Bild {number}, liegt innerhalb von {spread} (eine Standardabweichung).</translation>
    </message>
    <message>
        <source>Pin a position near frame {number}.</source>
        <translation>Eine Position nahe Bild {number} setzen.</translation>
    </message>
    <message>
        <source>Pin a position near frame {number}, such as the {landmark} (frame {landmark_number}).</source>
        <translation>Eine Position nahe Bild {number} setzen, etwa: {landmark} (Bild {landmark_number}).</translation>
    </message>
    <message>
        <source>from frame {start} to frame {end}</source>
        <translation>von Bild {start} bis Bild {end}</translation>
    </message>
    <message>
        <source>{outside} of {count} frames lie outside the pinned positions (frames {frames}); where they are is unknown, and nothing that reaches into them has a length.</source>
        <translation>{outside} von {count} Bildern liegen außerhalb der gesetzten Positionen (Bilder {frames}); ihre Lage ist unbekannt, und nichts, was in sie hineinreicht, hat eine Länge.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>Enter the catheter's travel {stretches}.</source>
        <translation>Den Katheterweg {stretches} eingeben.</translation>
    </message>
    <message>
        <source>The catheter's travel from frame {from_frame} to frame {to_frame} touches no frame of known position and was not used.</source>
        <translation>Der Katheterweg von Bild {from_frame} bis Bild {to_frame} berührt kein Bild mit bekannter Position und wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Enter the travel that joins frame {from_frame} to the rest, or its position.</source>
        <translation>Den Katheterweg eingeben, der Bild {from_frame} mit den übrigen verbindet, oder seine Position.</translation>
    </message>
    <message>
        <source>Clinical reference, section 7.5; house rule</source>
        <translation>Klinische Referenz, Abschnitt 7.5; eigene Festlegung</translation>
    </message>
    <message>
        <source>On pullback and venogram the landmarks lie in different orders; left out: {landmarks}.</source>
        <translation>In Rückzug und Phlebogramm liegen die Landmarken in verschiedener Reihenfolge; ausgelassen: {landmarks}.</translation>
    </message>
    <message>
        <source>Pin these landmarks again on the image where they are wrong.</source>
        <translation>Diese Landmarken auf der Aufnahme neu setzen, auf der sie falsch sind.</translation>
    </message>
    <message>
        <source>No catheter bands tell how far the vein runs out of the picture's plane: a place carried between pullback and venogram may be off by {between:.0f} mm between shared landmarks and by {beyond:.0f} mm beyond them.</source>
        <translation>Keine Katheterringe sagen, wie weit die Vene aus der Bildebene läuft: Ein Ort, der zwischen Rückzug und Phlebogramm übertragen wird, kann zwischen gemeinsamen Landmarken um {between:.0f} mm und jenseits davon um {beyond:.0f} mm abweichen.</translation>
    </message>
    <message>
        <source>Measured on made veins; house rule</source>
        <translation>An künstlichen Venen gemessen; eigene Festlegung</translation>
    </message>
    <message>
        <source>Pin more landmarks on both images, above all near the stent's ends.</source>
        <translation>Mehr Landmarken auf beiden Aufnahmen setzen, vor allem nahe den Stentenden.</translation>
    </message>
    <message>
        <source>The {count} landmarks shared by pullback and venogram fit one another to {residual:.1f} mm, more than {limit:.0f} mm: the stent's place on the venogram is uncertain.</source>
        <translation>Die {count} gemeinsamen Landmarken von Rückzug und Phlebogramm passen auf {residual:.1f} mm zueinander, mehr als {limit:.0f} mm: Die Lage des Stents im Phlebogramm ist unsicher.</translation>
    </message>
    <message>
        <source>Pin the landmarks again, check both calibrations, or measure a view with less foreshortening.</source>
        <translation>Die Landmarken neu setzen, beide Kalibrierungen prüfen oder eine Projektion mit geringerer perspektivischer Verkürzung messen.</translation>
    </message>
    <message>
        <source>The narrowing is {ivus:.0f} mm long by IVUS and {venogram:.0f} mm on the venogram ({apart:+.0f} mm); a projection under-reads a curved vein.</source>
        <translation>Die Enge ist im IVUS {ivus:.0f} mm und im Phlebogramm {venogram:.0f} mm lang ({apart:+.0f} mm); eine Projektion misst eine gekrümmte Vene zu kurz.</translation>
    </message>
    <message>
        <source>stent.model_id is {wanted}, which the catalogue does not hold</source>
        <translation>stent.model_id ist {wanted}, im Katalog nicht enthalten</translation>
    </message>
    <message>
        <source>one of {known}</source>
        <translation>eines von {known}</translation>
    </message>
    <message>
        <source>Clinical reference, section 2: a view along the long axis of a flattened lumen shows a normal width (Thorpe, VIRTUS)</source>
        <translation>Klinische Referenz, Abschnitt 2: Eine Projektion, in der sich die lange Achse eines abgeflachten Lumens abbildet, zeigt eine normale Weite (Thorpe, VIRTUS)</translation>
    </message>
    <message>
        <source>Clinical reference, sections 7.1 and 7.5</source>
        <translation>Klinische Referenz, Abschnitte 7.1 und 7.5</translation>
    </message>
    <message>
        <source>Clinical reference, section 8, fact 9: the venogram gives the map</source>
        <translation>Klinische Referenz, Abschnitt 8, Fakt 9: Das Phlebogramm liefert die Karte</translation>
    </message>
    <message>
        <source>The C-arm stood at {view}: such a view runs along part of the iliac vein, so lengths and places in it are not to be trusted.</source>
        <translation>Der C-Bogen stand bei {view}: Eine solche Projektion verläuft längs eines Teils der Iliakalvene, daher sind Längen und Orte darin nicht verlässlich.</translation>
    </message>
    <message>
        <source>Measure an AP or oblique view.</source>
        <translation>Eine AP- oder Schrägprojektion messen.</translation>
    </message>
    <message>
        <source>View {view}: {problem}.</source>
        <translation>Projektion {view}: {problem}.</translation>
    </message>
    <message>
        <source>Trace the vein in this view, or leave the view out.</source>
        <translation>Die Vene in dieser Projektion nachzeichnen oder die Projektion auslassen.</translation>
    </message>
    <message>
        <source>{percent} of diameter</source>
        <translation>{percent} Durchmesserstenose</translation>
    </message>
    <message>
        <source>Of {count} views {narrowest} shows the vein narrowest: {seen}; the view planned on ({own}) shows {here}.</source>
        <translation>Von {count} Projektionen zeigt {narrowest} die Vene am engsten: {seen}; die Planungsprojektion ({own}) zeigt: {here}.</translation>
    </message>
    <message>
        <source>Look at both views side by side; plan on the narrower one, or leave it out if it shows another vein or another time.</source>
        <translation>Beide Projektionen nebeneinander ansehen; mit der engeren planen oder sie auslassen, wenn sie eine andere Vene oder einen anderen Zeitpunkt zeigt.</translation>
    </message>
    <message>
        <source>no narrowing</source>
        <translation>keine Enge</translation>
    </message>
    <message>
        <source>Collaterals are marked on the venogram: {collaterals}. They carry blood past a narrowing.</source>
        <translation>Im Phlebogramm sind Kollateralen markiert: {collaterals}. Sie führen Blut an einer Enge vorbei.</translation>
    </message>
    <message>
        <source>1 side vessel is proposed as collateral and nobody has confirmed it.</source>
        <translation>1 Seitengefäß ist als Kollaterale vorgeschlagen und von niemandem bestätigt.</translation>
    </message>
    <message>
        <source>{count} side vessels are proposed as collateral and nobody has confirmed them.</source>
        <translation>{count} Seitengefäße sind als Kollateralen vorgeschlagen und von niemandem bestätigt.</translation>
    </message>
    <message>
        <source>Confirm or remove them on the venogram.</source>
        <translation>Im Phlebogramm bestätigen oder entfernen.</translation>
    </message>
    <message>
        <source>Check which of the two is right, and calibrate anew.</source>
        <translation>Prüfen, welches von beiden stimmt, und neu kalibrieren.</translation>
    </message>
    <message>
        <source>{image}: the {what} measures {difference:+.0f} % off; {allowed} would be within what both allow.</source>
        <translation>{image}: {what}, Abweichung {difference:+.0f} %; nach beiden zulässig: {allowed}.</translation>
    </message>
    <message>
        <source>{image}: the {what} measures {difference:+.0f} % off: {measured} instead of {known:.2f} mm; {allowed} would be within what both allow.</source>
        <translation>{image}: {what}, Abweichung {difference:+.0f} %: {measured} statt {known:.2f} mm; nach beiden zulässig: {allowed}.</translation>
    </message>
    <message>
        <source>Lesion {lesion} may be narrower than its MLA of {mla:.0f} mm²: frame {number} shows {area:.0f} mm², but its contour is too uncertain to be believed.</source>
        <translation>Läsion {lesion} ist möglicherweise enger als ihre MLA von {mla:.0f} mm²: Bild {number} zeigt {area:.0f} mm², seine Kontur ist aber zu unsicher, um verlässlich zu sein.</translation>
    </message>
    <message>
        <source>Look at this frame, correct the contour or confirm it.</source>
        <translation>Dieses Bild ansehen, die Kontur korrigieren oder bestätigen.</translation>
    </message>
    <message>
        <source>The contour is uncertain on frames that lesion {lesion} is sized from: {frames} and more.</source>
        <translation>Die Kontur ist auf Bildern unsicher, nach denen Läsion {lesion} bemessen wird: {frames} und weitere.</translation>
    </message>
    <message>
        <source>The contour is uncertain on frames that lesion {lesion} is sized from: {frames}.</source>
        <translation>Die Kontur ist auf Bildern unsicher, nach denen Läsion {lesion} bemessen wird: {frames}.</translation>
    </message>
    <message>
        <source>Look at these frames, correct the contour or confirm it.</source>
        <translation>Diese Bilder ansehen, die Kontur korrigieren oder bestätigen.</translation>
    </message>
    <message>
        <source>{missing} of {count} frames have no usable lumen; they carry no area.</source>
        <translation>{missing} von {count} Bildern haben kein verwertbares Lumen; sie haben keine Fläche.</translation>
    </message>
    <message>
        <source>Draw the lumen where it is needed.</source>
        <translation>Das Lumen zeichnen, wo es benötigt wird.</translation>
    </message>
    <message>
        <source>The cranial landing vein was measured only on frames that are uncertain or lie across the mouth of a branch (frames {first} to {last}).</source>
        <translation>Die kraniale Landevene wurde nur auf Bildern gemessen, die unsicher sind oder über der Mündung eines Seitenasts liegen (Bilder {first} bis {last}).</translation>
    </message>
    <message>
        <source>The caudal landing vein was measured only on frames that are uncertain or lie across the mouth of a branch (frames {first} to {last}).</source>
        <translation>Die kaudale Landevene wurde nur auf Bildern gemessen, die unsicher sind oder über der Mündung eines Seitenasts liegen (Bilder {first} bis {last}).</translation>
    </message>
    <message>
        <source>More than {share:.0f} % of the {segment} lies below the population minimum of {minimum:.0f} mm²: diffuse (Rokitansky) narrowing. It is graded against the population, because no healthy reference is left.</source>
        <translation>{segment}: Mehr als {share:.0f} % liegen unter dem Populationsminimum von {minimum:.0f} mm²: diffuse Enge (Rokitansky). Sie wird an der Population bewertet, weil keine gesunde Referenz übrig ist.</translation>
    </message>
    <message>
        <source>Corrected contours, if the vein was read too narrow.</source>
        <translation>Korrigierte Konturen, falls die Vene zu eng gemessen wurde.</translation>
    </message>
    <message>
        <source>The reference of lesion {lesion} is itself flattened (aspect ratio {ratio:.1f}, above {limit:.1f}): it is compressed or under-filled.</source>
        <translation>Die Referenz von Läsion {lesion} ist selbst abgeflacht (Achsenverhältnis {ratio:.1f}, über {limit:.1f}): Sie ist komprimiert oder unzureichend gefüllt.</translation>
    </message>
    <message>
        <source>Choose another reference, or repeat the pullback with the patient filled.</source>
        <translation>Eine andere Referenz wählen oder den Rückzug bei guter Volumenfüllung wiederholen.</translation>
    </message>
    <message>
        <source>Lesion {lesion} is graded against {reference:.0f} mm², measured in the vena cava on {caval} of {count} frames: another class of vessel, which overstates the percentage.</source>
        <translation>Läsion {lesion} wird an {reference:.0f} mm² bewertet, die auf {caval} von {count} Bildern in der V. cava gemessen sind: eine andere Gefäßklasse, was den Prozentwert überhöht.</translation>
    </message>
    <message>
        <source>Clinical reference, section 2, reference choices</source>
        <translation>Klinische Referenz, Abschnitt 2, Wahl der Referenz</translation>
    </message>
    <message>
        <source>Choose a reference in an iliac vein, or the population minimum.</source>
        <translation>Eine Referenz in einer Iliakalvene oder das Populationsminimum wählen.</translation>
    </message>
    <message>
        <source>The image file's header</source>
        <translation>Header der Bilddatei</translation>
    </message>
    <message>
        <source>Clinical reference, section 4.3: landing in healthy vein</source>
        <translation>Klinische Referenz, Abschnitt 4.3: Landung in gesunder Vene</translation>
    </message>
    <message>
        <source>Lumen area</source>
        <translation>Lumenfläche</translation>
    </message>
    <message>
        <source>area inside the contour</source>
        <translation>Fläche innerhalb der Kontur</translation>
    </message>
    <message>
        <source>Lumen perimeter</source>
        <translation>Lumenumfang</translation>
    </message>
    <message>
        <source>length of the contour</source>
        <translation>Länge der Kontur</translation>
    </message>
    <message>
        <source>Smallest diameter</source>
        <translation>Kleinster Durchmesser</translation>
    </message>
    <message>
        <source>smallest caliper width of the contour</source>
        <translation>kleinste Kaliperweite der Kontur</translation>
    </message>
    <message>
        <source>Largest diameter</source>
        <translation>Größter Durchmesser</translation>
    </message>
    <message>
        <source>largest caliper width of the contour</source>
        <translation>größte Kaliperweite der Kontur</translation>
    </message>
    <message>
        <source>Mean diameter</source>
        <translation>Mittlerer Durchmesser</translation>
    </message>
    <message>
        <source>mean of the smallest and the largest caliper width</source>
        <translation>Mittel aus kleinster und größter Kaliperweite</translation>
    </message>
    <message>
        <source>Diameter by area</source>
        <translation>Durchmesser aus Fläche</translation>
    </message>
    <message>
        <source>2 · √(area / π)</source>
        <translation>2 · √(Fläche / π)</translation>
    </message>
    <message>
        <source>Diameter by perimeter</source>
        <translation>Durchmesser aus Umfang</translation>
    </message>
    <message>
        <source>perimeter / π</source>
        <translation>Umfang / π</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Achsenverhältnis</translation>
    </message>
    <message>
        <source>largest over smallest caliper width</source>
        <translation>größte durch kleinste Kaliperweite</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>the contour's points from the transducer, x right, y down</source>
        <translation>Punkte der Kontur, vom Schallkopf aus, x nach rechts, y nach unten</translation>
    </message>
    <message>
        <source>Centreline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>the vein's course as it was found or drawn</source>
        <translation>Verlauf der Vene, wie ermittelt oder gezeichnet</translation>
    </message>
    <message>
        <source>Way along the vein</source>
        <translation>Weg entlang der Vene</translation>
    </message>
    <message>
        <source>length of the centreline times the scale</source>
        <translation>Länge der Mittellinie mal Maßstab</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Durchmesser</translation>
    </message>
    <message>
        <source>distance of the fitted edges times the scale</source>
        <translation>Abstand der angepassten Ränder mal Maßstab</translation>
    </message>
    <message>
        <source>distance of the fitted edges</source>
        <translation>Abstand der angepassten Ränder</translation>
    </message>
    <message>
        <source>Bands of the catheter</source>
        <translation>Ringe des Katheters</translation>
    </message>
    <message>
        <source>found on the frame, or set by a person</source>
        <translation>auf dem Bild gefunden oder von einer Person gesetzt</translation>
    </message>
    <message>
        <source>Bands in the pigtail's curl</source>
        <translation>Ringe in der Pigtail-Schlaufe</translation>
    </message>
    <message>
        <source>found on the frame; nothing is scaled by them</source>
        <translation>auf dem Bild gefunden; danach wird nichts skaliert</translation>
    </message>
    <message>
        <source>Frame that was measured</source>
        <translation>Messbild</translation>
    </message>
    <message>
        <source>best filled frame, or chosen by a person</source>
        <translation>am besten gefülltes Bild, oder von einer Person gewählt</translation>
    </message>
    <message>
        <source>Narrowing on the venogram</source>
        <translation>Enge im Phlebogramm</translation>
    </message>
    <message>
        <source>run of points whose circle holds less than the policy's share of the reference's</source>
        <translation>Punktfolge, deren Kreisfläche unter dem Anteil der Referenz laut Vorgabe liegt</translation>
    </message>
    <message>
        <source>Wash-out of the contrast</source>
        <translation>Auswaschen des Kontrastmittels</translation>
    </message>
    <message>
        <source>time in which an exponential fitted to the falling density halves</source>
        <translation>Zeit, in der sich eine an die fallende Dichte angepasste Exponentialkurve halbiert</translation>
    </message>
    <message>
        <source>Collaterals</source>
        <translation>Kollateralen</translation>
    </message>
    <message>
        <source>side vessels that fill, found and confirmed or drawn by a person</source>
        <translation>Seitengefäße, die sich füllen, gefunden und bestätigt oder von einer Person gezeichnet</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>frames before the contrast, moved to lie on the measured one</source>
        <translation>Bilder vor Ankunft des Kontrastmittels, auf das Messbild verschoben</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Die Serie</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>laut Datei</translation>
    </message>
    <message>
        <source>Calibrations</source>
        <translation>Kalibrierungen</translation>
    </message>
    <message>
        <source>as each row's own method, source and checks say</source>
        <translation>laut Methode, Quelle und Prüfungen der jeweiligen Zeile</translation>
    </message>
    <message>
        <source>docs/venogram.md; the file's header</source>
        <translation>docs/venogram.md; Header der Datei</translation>
    </message>
    <message>
        <source>Measured by hand</source>
        <translation>Von Hand gemessen</translation>
    </message>
    <message>
        <source>points that a person set, times the picture's calibration</source>
        <translation>von einer Person gesetzte Punkte mal Kalibrierung des Bildes</translation>
    </message>
    <message>
        <source>± {share:.0f} % of an area between observers ({source})</source>
        <translation>± {share:.0f} % einer Fläche zwischen Untersuchern ({source})</translation>
    </message>
    <message>
        <source>Frame number</source>
        <translation>Bildnummer</translation>
    </message>
    <message>
        <source>0 at the first frame of the file</source>
        <translation>0 beim ersten Bild der Datei</translation>
    </message>
    <message>
        <source>Position along the vein</source>
        <translation>Position entlang der Vene</translation>
    </message>
    <message>
        <source>Confidence of the contour</source>
        <translation>Vertrauen in die Kontur</translation>
    </message>
    <message>
        <source>how likely the contour is right, 0 to 1</source>
        <translation>wie wahrscheinlich die Kontur richtig ist, 0 bis 1</translation>
    </message>
    <message>
        <source>Frame of a landmark</source>
        <translation>Bild einer Landmarke</translation>
    </message>
    <message>
        <source>pinned by a person, or proposed</source>
        <translation>von einer Person gesetzt oder vorgeschlagen</translation>
    </message>
    <message>
        <source>Position of a landmark</source>
        <translation>Position einer Landmarke</translation>
    </message>
    <message>
        <source>Confidence of a proposed landmark</source>
        <translation>Vertrauen in eine vorgeschlagene Landmarke</translation>
    </message>
    <message>
        <source>how surely the program proposes it, 0 to 1; believed from {least:g}</source>
        <translation>wie sicher das Programm den Vorschlag hält, 0 bis 1; gilt ab {least:g}</translation>
    </message>
    <message>
        <source>The pullback</source>
        <translation>Der Rückzug</translation>
    </message>
    <message>
        <source>Drawing of the catheter</source>
        <translation>Ziehen des Katheters</translation>
    </message>
    <message>
        <source>as the file says, or entered by a person</source>
        <translation>laut Datei oder von einer Person eingegeben</translation>
    </message>
    <message>
        <source>Error of a length</source>
        <translation>Fehler einer Länge</translation>
    </message>
    <message>
        <source>one standard deviation; positions: {along}</source>
        <translation>eine Standardabweichung; Positionen: {along}</translation>
    </message>
    <message>
        <source>First frame of the cranial landing</source>
        <translation>Erstes Bild der kranialen Landezone</translation>
    </message>
    <message>
        <source>Last frame of the cranial landing</source>
        <translation>Letztes Bild der kranialen Landezone</translation>
    </message>
    <message>
        <source>Widest frame of the cranial landing</source>
        <translation>Weitestes Bild der kranialen Landezone</translation>
    </message>
    <message>
        <source>Mean area of the cranial landing</source>
        <translation>Mittlere Fläche der kranialen Landezone</translation>
    </message>
    <message>
        <source>Smallest area of the cranial landing</source>
        <translation>Kleinste Fläche der kranialen Landezone</translation>
    </message>
    <message>
        <source>Most distended cranial landing, diameter by perimeter</source>
        <translation>Am stärksten gedehnte kraniale Landezone, Durchmesser aus dem Umfang</translation>
    </message>
    <message>
        <source>First frame of the caudal landing</source>
        <translation>Erstes Bild der kaudalen Landezone</translation>
    </message>
    <message>
        <source>Last frame of the caudal landing</source>
        <translation>Letztes Bild der kaudalen Landezone</translation>
    </message>
    <message>
        <source>Widest frame of the caudal landing</source>
        <translation>Weitestes Bild der kaudalen Landezone</translation>
    </message>
    <message>
        <source>Mean area of the caudal landing</source>
        <translation>Mittlere Fläche der kaudalen Landezone</translation>
    </message>
    <message>
        <source>Smallest area of the caudal landing</source>
        <translation>Kleinste Fläche der kaudalen Landezone</translation>
    </message>
    <message>
        <source>Most distended caudal landing, diameter by perimeter</source>
        <translation>Am stärksten gedehnte kaudale Landezone, Durchmesser aus dem Umfang</translation>
    </message>
    <message>
        <source>healthy, trusted frames outside the vena cava between the disease and the stent's edge, or the policy's length</source>
        <translation>gesunde, verlässliche Bilder außerhalb der V. cava zwischen Erkrankung und Stentende, oder Länge laut Vorgabe</translation>
    </message>
    <message>
        <source>largest perimeter, median over {holding:g} mm</source>
        <translation>größter Umfang, Median über {holding:g} mm</translation>
    </message>
    <message>
        <source>mean over its healthy frames</source>
        <translation>Mittel über ihre gesunden Bilder</translation>
    </message>
    <message>
        <source>smallest over its healthy frames</source>
        <translation>kleinste über ihre gesunden Bilder</translation>
    </message>
    <message>
        <source>perimeter of the contour over π, median over {holding:g} mm of vein, largest in the landing</source>
        <translation>Umfang der Kontur durch π, Median über {holding:g} mm Vene, größter Wert in der Landezone</translation>
    </message>
    <message>
        <source>Scale of the venogram</source>
        <translation>Maßstab des Phlebogramms</translation>
    </message>
    <message>
        <source>mm per pixel</source>
        <translation>mm pro Pixel</translation>
    </message>
    <message>
        <source>by the method that stands beside it, with its error budget</source>
        <translation>nach der daneben genannten Methode, mit ihrem Fehlerbudget</translation>
    </message>
    <message>
        <source>Narrowest view</source>
        <translation>Engste Projektion</translation>
    </message>
    <message>
        <source>smallest diameter among the measured views of the same vein</source>
        <translation>kleinster Durchmesser unter den vermessenen Projektionen derselben Vene</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.3; docs/elongation-model.md</source>
        <translation>Klinische Referenz, Abschnitt 5.3; docs/elongation-model.md</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>set by the policy file</source>
        <translation>durch die Vorgabendatei festgelegt</translation>
    </message>
    <message>
        <source>a model prior, not validated</source>
        <translation>eine Modellannahme, nicht validiert</translation>
    </message>
    <message>
        <source>measured on this case</source>
        <translation>an diesem Fall gemessen</translation>
    </message>
    <message>
        <source>entered by a person</source>
        <translation>von einer Person eingegeben</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>taken from a population</source>
        <translation>aus einer Population übernommen</translation>
    </message>
    <message>
        <source>follows from the chosen stent</source>
        <translation>folgt aus dem gewählten Stent</translation>
    </message>
    <message>
        <source>Lengthening below the stent</source>
        <translation>Verlängerung kaudal des Stents</translation>
    </message>
    <message>
        <source>equations 7 and 8: strain from the predicted thinning, times the un-stented length</source>
        <translation>Gleichungen 7 und 8: Dehnung aus der vorhergesagten Kaliberabnahme mal Länge ohne Stent</translation>
    </message>
    <message>
        <source>Path lost by straightening</source>
        <translation>Wegverlust durch Begradigung</translation>
    </message>
    <message>
        <source>equation 9: share of the covered tortuosity that the stent removes</source>
        <translation>Gleichung 9: Anteil der abgedeckten Tortuosität, den der Stent beseitigt</translation>
    </message>
    <message>
        <source>Lengthening less straightening</source>
        <translation>Verlängerung minus Begradigung</translation>
    </message>
    <message>
        <source>equation 8 less equation 9, draw by draw</source>
        <translation>Gleichung 8 minus Gleichung 9, je Ziehung</translation>
    </message>
    <message>
        <source>Caudal calibre after decompression</source>
        <translation>Kaudales Kaliber nach Dekompression</translation>
    </message>
    <message>
        <source>equations 3 to 6: deflation and coupling to the stent's opening</source>
        <translation>Gleichungen 3 bis 6: Entlastung und Kopplung an die Öffnung des Stents</translation>
    </message>
    <message>
        <source>Caudal area after decompression</source>
        <translation>Kaudale Fläche nach Dekompression</translation>
    </message>
    <message>
        <source>equation 6: circle of the predicted calibre</source>
        <translation>Gleichung 6: Kreis mit dem vorhergesagten Kaliber</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>5. Perzentil</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>80th percentile</source>
        <translation>80. Perzentil</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Month after stenting</source>
        <translation>Monat nach Stentimplantation</translation>
    </message>
    <message>
        <source>Lengthening by then, median</source>
        <translation>Verlängerung bis dahin, Median</translation>
    </message>
    <message>
        <source>Lengthening by then, 5th percentile</source>
        <translation>Verlängerung bis dahin, 5. Perzentil</translation>
    </message>
    <message>
        <source>Lengthening by then, 95th percentile</source>
        <translation>Verlängerung bis dahin, 95. Perzentil</translation>
    </message>
    <message>
        <source>Caudal calibre by then, median</source>
        <translation>Kaudales Kaliber bis dahin, Median</translation>
    </message>
    <message>
        <source>Lengthening less straightening by then, median</source>
        <translation>Verlängerung minus Begradigung bis dahin, Median</translation>
    </message>
    <message>
        <source>equations 8 and 10 draw by draw, each with its own acute share and settling time</source>
        <translation>Gleichungen 8 und 10 je Ziehung, jede mit eigenem akutem Anteil und eigener Setzzeit</translation>
    </message>
    <message>
        <source>equation 10 at the priors' means: acute share at once, the rest settling exponentially</source>
        <translation>Gleichung 10 mit den Mittelwerten der Modellannahmen: akuter Anteil sofort, der Rest setzt sich exponentiell</translation>
    </message>
    <message>
        <source>equations 1 to 10 over {draws} draws, always the same ones</source>
        <translation>Gleichungen 1 bis 10 über {draws} Ziehungen, stets dieselben</translation>
    </message>
    <message>
        <source>Standard deviation of {input}</source>
        <translation>Standardabweichung: {input}</translation>
    </message>
    <message>
        <source>± {sd:g} {unit} (one standard deviation)</source>
        <translation>± {sd:g} {unit} (eine Standardabweichung)</translation>
    </message>
    <message>
        <source>not of this patient</source>
        <translation>nicht von diesem Patienten</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.4: assumptions of the model</source>
        <translation>Klinische Referenz, Abschnitt 5.4: Annahmen des Modells</translation>
    </message>
    <message>
        <source>The chosen stent</source>
        <translation>Der gewählte Stent</translation>
    </message>
    <message>
        <source>Measured in this program</source>
        <translation>In diesem Programm gemessen</translation>
    </message>
    <message>
        <source>90 % range {p05:z.1f} to {p95:z.1f} {unit}; a model prior, not validated</source>
        <translation>90-%-Bereich {p05:z.1f} bis {p95:z.1f} {unit}; eine Modellannahme, nicht validiert</translation>
    </message>
    <message>
        <source>Chance that the caudal edge drifts by more than {drift:g} mm</source>
        <translation>Wahrscheinlichkeit, dass das kaudale Ende um mehr als {drift:g} mm wandert</translation>
    </message>
    <message>
        <source>Chance of less than {area:g} % of the segment's minimum area</source>
        <translation>Wahrscheinlichkeit für weniger als {area:g} % der Mindestfläche des Segments</translation>
    </message>
    <message>
        <source>Chance of one or both</source>
        <translation>Wahrscheinlichkeit für eines oder beides</translation>
    </message>
    <message>
        <source>share of the draws</source>
        <translation>Anteil der Ziehungen</translation>
    </message>
    <message>
        <source>Caudal calibre as measured</source>
        <translation>Kaudales Kaliber, gemessen</translation>
    </message>
    <message>
        <source>equation 1: diameter of the circle with the caudal reference's area</source>
        <translation>Gleichung 1: Durchmesser des Kreises mit der Fläche der kaudalen Referenz</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>as many as hold the percentiles still</source>
        <translation>so viele, dass die Perzentile stabil bleiben</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>fixed, so that a plan can be repeated</source>
        <translation>fest, damit ein Plan wiederholbar ist</translation>
    </message>
    <message>
        <source>Lengthening that the allowance covers</source>
        <translation>Vom Zuschlag abgedeckte Verlängerung</translation>
    </message>
    <message>
        <source>the policy's quantile of the lengthening</source>
        <translation>Quantil der Verlängerung laut Vorgabe</translation>
    </message>
    <message>
        <source>{words}, {which}</source>
        <translation>{words}, {which}</translation>
    </message>
    <message>
        <source>its mean less and plus one standard deviation, inside its range</source>
        <translation>Mittelwert minus und plus eine Standardabweichung, innerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Lengthening</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Caudal calibre</source>
        <translation>Kaudales Kaliber</translation>
    </message>
    <message>
        <source>{what} with {words} {which}</source>
        <translation>{what} ({words}: {which})</translation>
    </message>
    <message>
        <source>equations 1 to 8 with this one input moved, the others at their means</source>
        <translation>Gleichungen 1 bis 8 mit dieser einen Eingangsgröße verschoben, die übrigen beim Mittelwert</translation>
    </message>
    <message>
        <source>What matters most here</source>
        <translation>Was hier am meisten zählt</translation>
    </message>
    <message>
        <source>one input moved by one standard deviation, the others at their means; the longest span first</source>
        <translation>eine Eingangsgröße um eine Standardabweichung verschoben, die übrigen beim Mittelwert; die größte Spanne zuerst</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.4</source>
        <translation>Klinische Referenz, Abschnitt 5.4</translation>
    </message>
    <message>
        <source>standard deviation of what is believed before anything is measured</source>
        <translation>Standardabweichung der Modellannahme vor jeder Messung</translation>
    </message>
    <message>
        <source>mean of what is believed before anything is measured</source>
        <translation>Mittel der Modellannahme vor jeder Messung</translation>
    </message>
    <message>
        <source>Model parameter {parameter}</source>
        <translation>Modellparameter {parameter}</translation>
    </message>
    <message>
        <source>an assumption</source>
        <translation>eine Annahme</translation>
    </message>
    <message>
        <source>The catalogue of devices</source>
        <translation>Produktkatalog</translation>
    </message>
    <message>
        <source>The catalogue's stock</source>
        <translation>Bestand laut Katalog</translation>
    </message>
    <message>
        <source>Clinical reference, section 3: stretch of the wall</source>
        <translation>Klinische Referenz, Abschnitt 3: Dehnung der Wand</translation>
    </message>
    <message>
        <source>target of the segment</source>
        <translation>Zielwert des Segments</translation>
    </message>
    <message>
        <source>widest perimeter diameter of the landing vein, plus the margin</source>
        <translation>größter Umfangsdurchmesser der Landevene plus Mindestübermaß</translation>
    </message>
    <message>
        <source>Least diameter</source>
        <translation>Mindestdurchmesser</translation>
    </message>
    <message>
        <source>the largest of its bounds; predicted thinning is none of them</source>
        <translation>die größte der Untergrenzen; die vorhergesagte Kaliberabnahme gehört nicht dazu</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.3: diameter rule</source>
        <translation>Klinische Referenz, Abschnitt 5.3: Durchmesserregel</translation>
    </message>
    <message>
        <source>What another way of measuring the landing vein would choose</source>
        <translation>Wahl bei anderer Messweise der Landevene</translation>
    </message>
    <message>
        <source>the same rule on the perimeter, mean and area diameter of the same frames</source>
        <translation>dieselbe Regel mit Umfangs-, mittlerem und Flächendurchmesser derselben Bilder</translation>
    </message>
    <message>
        <source>Most distended {end}, diameter by perimeter</source>
        <translation>Größte Weite, {end}, Durchmesser aus Umfang</translation>
    </message>
    <message>
        <source>± {share:.0f} % in a diameter between observers ({source})</source>
        <translation>± {share:.0f} % im Durchmesser zwischen Untersuchern ({source})</translation>
    </message>
    <message>
        <source>the reference on that side stands in for it</source>
        <translation>ersetzt durch die Referenz auf dieser Seite</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>von Hand eingegeben</translation>
    </message>
    <message>
        <source>perimeter of the contour over π, median over {holding:g} mm of vein, largest in the landing zone</source>
        <translation>Umfang der Kontur durch π, Median über {holding:g} mm Vene, größter Wert in der Landezone</translation>
    </message>
    <message>
        <source>± {budget:g} mm (one standard deviation; {source})</source>
        <translation>± {budget:g} mm (eine Standardabweichung; {source})</translation>
    </message>
    <message>
        <source>Disease to cover</source>
        <translation>Abzudeckende Erkrankung</translation>
    </message>
    <message>
        <source>from the first to the last diseased millimetre of all lesions</source>
        <translation>vom ersten bis zum letzten erkrankten Millimeter aller Läsionen</translation>
    </message>
    <message>
        <source>Cranial margin</source>
        <translation>Kranialer Rand</translation>
    </message>
    <message>
        <source>Caudal margin</source>
        <translation>Kaudaler Rand</translation>
    </message>
    <message>
        <source>Length without allowance</source>
        <translation>Länge ohne Zuschlag</translation>
    </message>
    <message>
        <source>disease and both margins</source>
        <translation>Erkrankung und beide Ränder</translation>
    </message>
    <message>
        <source>Length to cover</source>
        <translation>Abzudeckende Länge</translation>
    </message>
    <message>
        <source>disease, both margins and the allowance</source>
        <translation>Erkrankung, beide Ränder und Zuschlag</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.3, equation 11</source>
        <translation>Klinische Referenz, Abschnitt 5.3, Gleichung 11</translation>
    </message>
    <message>
        <source>the policy's margin in healthy vein</source>
        <translation>Rand in gesunder Vene laut Vorgabe</translation>
    </message>
    <message>
        <source>the policy's margin, moved by the confluence or the profunda</source>
        <translation>Rand laut Vorgabe, durch Konfluenz oder Profunda verschoben</translation>
    </message>
    <message>
        <source>Length allowance</source>
        <translation>Längenzuschlag</translation>
    </message>
    <message>
        <source>Length allowance of the model</source>
        <translation>Längenzuschlag des Modells</translation>
    </message>
    <message>
        <source>the model's own</source>
        <translation>vom Modell</translation>
    </message>
    <message>
        <source>The surgeon</source>
        <translation>Ärztliche Festlegung</translation>
    </message>
    <message>
        <source>The surgeon's choice</source>
        <translation>Ärztliche Wahl</translation>
    </message>
    <message>
        <source>chosen by the surgeon</source>
        <translation>ärztlich gewählt</translation>
    </message>
    <message>
        <source>narrowest labelled diameter that meets the least one, as ranked</source>
        <translation>kleinster Nenndurchmesser, der den Mindestdurchmesser erfüllt, nach Rang</translation>
    </message>
    <message>
        <source>shortest labelled length of at least the preferred {preferred:g} mm that covers what is needed, as ranked</source>
        <translation>kürzeste Nennlänge ab den bevorzugten {preferred:g} mm, die das Nötige abdeckt, nach Rang</translation>
    </message>
    <message>
        <source>shortest labelled length that covers what is needed, as ranked</source>
        <translation>kürzeste Nennlänge, die das Nötige abdeckt, nach Rang</translation>
    </message>
    <message>
        <source>Stent diameter</source>
        <translation>Stentdurchmesser</translation>
    </message>
    <message>
        <source>Stent length</source>
        <translation>Stentlänge</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Im Regal</translation>
    </message>
    <message>
        <source>as counted at this site</source>
        <translation>laut Zählung in dieser Einrichtung</translation>
    </message>
    <message>
        <source>Sheath</source>
        <translation>Schleuse</translation>
    </message>
    <message>
        <source>as listed for the product</source>
        <translation>laut Produktliste</translation>
    </message>
    <message>
        <source>placed by the surgeon</source>
        <translation>ärztlich platziert</translation>
    </message>
    <message>
        <source>the cranial margin above the disease, or just past the confluence</source>
        <translation>um den kranialen Rand über die Erkrankung hinaus oder knapp jenseits der Konfluenz</translation>
    </message>
    <message>
        <source>Cranial edge</source>
        <translation>Kraniales Ende</translation>
    </message>
    <message>
        <source>cranial edge plus the labelled length</source>
        <translation>kraniales Ende plus Nennlänge</translation>
    </message>
    <message>
        <source>Caudal edge</source>
        <translation>Kaudales Ende</translation>
    </message>
    <message>
        <source>Vein under stents</source>
        <translation>Vene unter Stents</translation>
    </message>
    <message>
        <source>labelled lengths, overlaps counted once</source>
        <translation>Nennlängen, Überlappungen einfach gezählt</translation>
    </message>
    <message>
        <source>the widest that a stent of the plan needs</source>
        <translation>die größte, die ein Stent des Plans benötigt</translation>
    </message>
    <message>
        <source>Balloon</source>
        <translation>Ballon</translation>
    </message>
    <message>
        <source>the labelled diameter of the stent that opens the narrowing</source>
        <translation>Nenndurchmesser des Stents, der die Enge öffnet</translation>
    </message>
    <message>
        <source>Clinical reference, section 4.1: balloon equal to the stent</source>
        <translation>Klinische Referenz, Abschnitt 4.1: Ballon gleich Stent</translation>
    </message>
    <message>
        <source>stent over vein diameter, less one</source>
        <translation>Stent- durch Venendurchmesser, minus eins</translation>
    </message>
    <message>
        <source>The catalogue of devices, its labelled sizes</source>
        <translation>Produktkatalog, Nenngrößen</translation>
    </message>
    <message>
        <source>Oversize at the cranial landing</source>
        <translation>Überdimensionierung, kraniale Landezone</translation>
    </message>
    <message>
        <source>Oversize at the caudal landing</source>
        <translation>Überdimensionierung, kaudale Landezone</translation>
    </message>
    <message>
        <source>Oversize after predicted thinning</source>
        <translation>Überdimensionierung nach vorhergesagter Kaliberabnahme</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>by what is met and by how little is too much, as its own line says</source>
        <translation>danach, was erfüllt ist und wie wenig zu viel ist, wie in der eigenen Zeile angegeben</translation>
    </message>
    <message>
        <source>Labelled diameter</source>
        <translation>Nenndurchmesser</translation>
    </message>
    <message>
        <source>as listed</source>
        <translation>laut Liste</translation>
    </message>
    <message>
        <source>Labelled length</source>
        <translation>Nennlänge</translation>
    </message>
    <message>
        <source>placed as the recommended stent is</source>
        <translation>platziert wie der empfohlene Stent</translation>
    </message>
    <message>
        <source>Frames that show a finding</source>
        <translation>Bilder, die einen Befund zeigen</translation>
    </message>
    <message>
        <source>0-based frame numbers</source>
        <translation>Bildnummern ab 0</translation>
    </message>
    <message>
        <source>The finding's own source</source>
        <translation>Quelle des Befunds</translation>
    </message>
    <message>
        <source>Firmness of the choice</source>
        <translation>Sicherheit der Wahl</translation>
    </message>
    <message>
        <source>share of the measurement's own uncertainty over which each size would be chosen</source>
        <translation>Anteil der Messunsicherheit, über den jede Größe gewählt würde</translation>
    </message>
    <message>
        <source>Observer difference and length error of the policy file</source>
        <translation>Untersucherdifferenz und Längenfehler der Vorgabendatei</translation>
    </message>
    <message>
        <source>a labelled size; checked by {who}</source>
        <translation>eine Nenngröße; geprüft von {who}</translation>
    </message>
    <message>
        <source>a labelled size; read in the instructions for use</source>
        <translation>eine Nenngröße; der Gebrauchsanweisung entnommen</translation>
    </message>
    <message>
        <source>a labelled size; nobody checked that it exists</source>
        <translation>eine Nenngröße; ob es sie gibt, hat niemand geprüft</translation>
    </message>
    <message>
        <source>Definitions of this program: geometry of the contour</source>
        <translation>Definitionen dieses Programms: Geometrie der Kontur</translation>
    </message>
    <message>
        <source>Measurements as a person entered them</source>
        <translation>Messwerte, wie von einer Person eingegeben</translation>
    </message>
    <message>
        <source>100 · (1 − MLA / reference)</source>
        <translation>100 · (1 − MLA / Referenz)</translation>
    </message>
    <message>
        <source>Area stenosis as in C-TRACT and VIDIO (Gagne 2017, JVSVLD 5:678)</source>
        <translation>Flächenstenose wie in C-TRACT und VIDIO (Gagne 2017, JVSVLD 5:678)</translation>
    </message>
    <message>
        <source>frame number times the motor's speed over the frame rate</source>
        <translation>Bildnummer mal Motorgeschwindigkeit durch Bildrate</translation>
    </message>
    <message>
        <source>between pinned positions</source>
        <translation>zwischen gesetzten Positionen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Minimum lumen area</source>
        <translation>Minimale Lumenfläche</translation>
    </message>
    <message>
        <source>Reference area</source>
        <translation>Referenzfläche</translation>
    </message>
    <message>
        <source>Length of the disease</source>
        <translation>Länge der Erkrankung</translation>
    </message>
    <message>
        <source>Border of the disease</source>
        <translation>Grenze der Erkrankung</translation>
    </message>
    <message>
        <source>ultrasound regions</source>
        <translation>Ultraschallregionen</translation>
    </message>
    <message>
        <source>graticule</source>
        <translation>Skala im Bild</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuell</translation>
    </message>
    <message>
        <source>Calibration: {method}, by {who}</source>
        <translation>Kalibrierung: {method}, von {who}</translation>
    </message>
    <message>
        <source>Calibration: {method}</source>
        <translation>Kalibrierung: {method}</translation>
    </message>
    <message>
        <source>read from the file</source>
        <translation>aus der Datei gelesen</translation>
    </message>
    <message>
        <source>Pixel width</source>
        <translation>Pixelbreite</translation>
    </message>
    <message>
        <source>Pixel height</source>
        <translation>Pixelhöhe</translation>
    </message>
    <message>
        <source>contour confirmed by a person</source>
        <translation>Kontur von einer Person bestätigt</translation>
    </message>
    <message>
        <source>contour not confirmed, of low confidence</source>
        <translation>Kontur nicht bestätigt, geringes Vertrauen</translation>
    </message>
    <message>
        <source>contour not confirmed</source>
        <translation>Kontur nicht bestätigt</translation>
    </message>
    <message>
        <source>± {percent:.0f} % of a length (one standard deviation)</source>
        <translation>± {percent:.0f} % einer Länge (eine Standardabweichung)</translation>
    </message>
    <message>
        <source>± {spread:.1f} mm between its pins (one standard deviation)</source>
        <translation>± {spread:.1f} mm zwischen den gesetzten Positionen (eine Standardabweichung)</translation>
    </message>
    <message>
        <source>Position of {frame}</source>
        <translation>Position von {frame}</translation>
    </message>
    <message>
        <source>smallest lumen area between the lesion's borders</source>
        <translation>kleinste Lumenfläche zwischen den Grenzen der Läsion</translation>
    </message>
    <message>
        <source>Minimum lumen area of {lesion}</source>
        <translation>Minimale Lumenfläche von {lesion}</translation>
    </message>
    <message>
        <source>Frame of the minimum lumen area</source>
        <translation>Bild der minimalen Lumenfläche</translation>
    </message>
    <message>
        <source>frame with the smallest lumen area</source>
        <translation>Bild mit der kleinsten Lumenfläche</translation>
    </message>
    <message>
        <source>First diseased frame</source>
        <translation>Erstes Bild der Erkrankung</translation>
    </message>
    <message>
        <source>Last diseased frame</source>
        <translation>Letztes Bild der Erkrankung</translation>
    </message>
    <message>
        <source>Frames of the reference</source>
        <translation>Bilder der Referenz</translation>
    </message>
    <message>
        <source>Length of {lesion}</source>
        <translation>Länge von {lesion}</translation>
    </message>
    <message>
        <source>last diseased position less the first</source>
        <translation>letzte erkrankte Position minus erste</translation>
    </message>
    <message>
        <source>Definitions of this program: along the vein</source>
        <translation>Definitionen dieses Programms: entlang der Vene</translation>
    </message>
    <message>
        <source>drawn by a person</source>
        <translation>von einer Person gezeichnet</translation>
    </message>
    <message>
        <source>run of frames below half of their reference</source>
        <translation>Bildfolge unter der Hälfte ihrer Referenz</translation>
    </message>
    <message>
        <source>Definitions of this program: lesions</source>
        <translation>Definitionen dieses Programms: Läsionen</translation>
    </message>
    <message>
        <source>mean area of the nearest recovered vein below the narrowing</source>
        <translation>mittlere Fläche der nächsten wieder normal weiten Vene kaudal der Enge</translation>
    </message>
    <message>
        <source>mean area of the nearest recovered vein above the narrowing</source>
        <translation>mittlere Fläche der nächsten wieder normal weiten Vene kranial der Enge</translation>
    </message>
    <message>
        <source>mean of the recovered vein above and below</source>
        <translation>Mittel der wieder normal weiten Vene kranial und kaudal</translation>
    </message>
    <message>
        <source>area of the other side's vein</source>
        <translation>Fläche der Vene der Gegenseite</translation>
    </message>
    <message>
        <source>population minimum of the segment</source>
        <translation>Populationsminimum des Segments</translation>
    </message>
    <message>
        <source>chosen by a person</source>
        <translation>von einer Person gewählt</translation>
    </message>
    <message>
        <source>of a population, not of this patient</source>
        <translation>von einer Population, nicht von diesem Patienten</translation>
    </message>
    <message>
        <source>Areas on {count} frames</source>
        <translation>Flächen auf {count} Bildern</translation>
    </message>
    <message>
        <source>{least:.0f} to {most:.0f}</source>
        <translation>{least:.0f} bis {most:.0f}</translation>
    </message>
    <message>
        <source>area inside each contour</source>
        <translation>Fläche innerhalb jeder Kontur</translation>
    </message>
    <message>
        <source>Reference area of {lesion}</source>
        <translation>Referenzfläche von {lesion}</translation>
    </message>
    <message>
        <source>Area stenosis of {lesion}</source>
        <translation>Flächenstenose von {lesion}</translation>
    </message>
    <message>
        <source>Area stenosis</source>
        <translation>Flächenstenose</translation>
    </message>
    <message>
        <source>about ± {points:.0f} points where observers differ by {observers:.0f} % in each area</source>
        <translation>etwa ± {points:.0f} Punkte, wenn Untersucher bei jeder Fläche um {observers:.0f} % abweichen</translation>
    </message>
    <message>
        <source>± {share:.0f} % between observers ({source})</source>
        <translation>± {share:.0f} % zwischen Untersuchern ({source})</translation>
    </message>
    <message>
        <source>The intake</source>
        <translation>Die Aufnahme</translation>
    </message>
    <message>
        <source>treat</source>
        <translation>behandeln</translation>
    </message>
    <message>
        <source>consider</source>
        <translation>erwägen</translation>
    </message>
    <message>
        <source>do not treat</source>
        <translation>nicht behandeln</translation>
    </message>
    <message>
        <source>insufficient</source>
        <translation>zu wenig bekannt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>complaint against narrowing, one table; limits can only make it more careful. First reason: {reason}</source>
        <translation>Beschwerden gegen Enge, eine Tabelle; Grenzwerte können das Urteil nur vorsichtiger machen. Erster Grund: {reason}</translation>
    </message>
    <message>
        <source>complaint against narrowing, one table; limits can only make it more careful</source>
        <translation>Beschwerden gegen Enge, eine Tabelle; Grenzwerte können das Urteil nur vorsichtiger machen</translation>
    </message>
    <message>
        <source>percent stenosis alone never decides</source>
        <translation>die Stenose in Prozent allein entscheidet nie</translation>
    </message>
    <message>
        <source>Chance of a change that matters</source>
        <translation>Wahrscheinlichkeit einer relevanten Änderung</translation>
    </message>
    <message>
        <source>one or both triggers of the prediction</source>
        <translation>einer oder beide Auslöser der Vorhersage</translation>
    </message>
    <message>
        <source>Second look due</source>
        <translation>Zweitblick fällig</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>earlier where the chance reaches the policy's level</source>
        <translation>früher, wenn die Wahrscheinlichkeit die Schwelle der Vorgabe erreicht</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Symptome</translation>
    </message>
    <message>
        <source>stated by a person</source>
        <translation>von einer Person angegeben</translation>
    </message>
    <message>
        <source>Ulcer</source>
        <translation>Ulkus</translation>
    </message>
    <message>
        <source>open or healed</source>
        <translation>offen oder abgeheilt</translation>
    </message>
    <message>
        <source>{symptom} (with posture)</source>
        <translation>{symptom} (lageabhängig)</translation>
    </message>
    <message>
        <source>{symptom} (not with posture)</source>
        <translation>{symptom} (nicht lageabhängig)</translation>
    </message>
    <message>
        <source>sum of its items</source>
        <translation>Summe der Einzelwerte</translation>
    </message>
    <message>
        <source>total as typed in</source>
        <translation>Summe, wie eingegeben</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
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
        <translation>Modellannahme aus der Forschung, nicht validiert</translation>
    </message>
    <message>
        <source>what a stent would do</source>
        <translation>was ein Stent bewirken würde</translation>
    </message>
    <message>
        <source>what a stent of {diameter:.4g} mm would do</source>
        <translation>was ein Stent von {diameter:.4g} mm bewirken würde</translation>
    </message>
    <message>
        <source>No stent is planned: {would} if one were. Window and printed plan do not show it.</source>
        <translation>Es ist kein Stent geplant; angegeben ist, {would}. Fenster und gedruckter Plan zeigen es nicht.</translation>
    </message>
    <message>
        <source>No stent could be chosen: {would}.</source>
        <translation>Es konnte kein Stent gewählt werden; angegeben ist, {would}.</translation>
    </message>
    <message>
        <source>about ±10 % between observers (estimate for veins; arterial IVUS: XLPAD, Am J Cardiol 2023;199:1)</source>
        <translation>etwa ±10 % zwischen Untersuchern (Schätzung für Venen; arterieller IVUS: XLPAD, Am J Cardiol 2023;199:1)</translation>
    </message>
    <message>
        <source>no test tells reliably which narrowing matters</source>
        <translation>kein Test zeigt verlässlich, welche Enge relevant ist</translation>
    </message>
    <message>
        <source>largest of its lower bounds; governed by {governed_by}; predicted thinning never lowers it</source>
        <translation>größte der Untergrenzen; maßgeblich: {governed_by}; vorhergesagte Kaliberabnahme senkt sie nie</translation>
    </message>
    <message>
        <source>about ±5 % on a diameter between observers (estimate)</source>
        <translation>etwa ±5 % im Durchmesser zwischen Untersuchern (Schätzung)</translation>
    </message>
    <message>
        <source>lesion + both margins + allowance, then rounded up to what is made</source>
        <translation>Läsion + beide Ränder + Zuschlag, dann auf lieferbare Länge aufgerundet</translation>
    </message>
    <message>
        <source>cranial margin</source>
        <translation>kranialer Rand</translation>
    </message>
    <message>
        <source>caudal margin</source>
        <translation>kaudaler Rand</translation>
    </message>
    <message>
        <source>allowance ({allowance_basis})</source>
        <translation>Zuschlag ({allowance_basis})</translation>
    </message>
    <message>
        <source>as good as the lengths that were typed in</source>
        <translation>so genau wie die eingegebenen Längen</translation>
    </message>
    <message>
        <source>positions {position}</source>
        <translation>Positionen {position}</translation>
    </message>
    <message>
        <source>, ±{percent} (1 SD) on a length</source>
        <translation>, ±{percent} (1 SD) auf eine Länge</translation>
    </message>
    <message>
        <source>run of frames whose area is below half of the reference</source>
        <translation>Bildfolge mit einer Fläche unter der Hälfte der Referenz</translation>
    </message>
    <message>
        <source>first and last frame</source>
        <translation>erstes und letztes Bild</translation>
    </message>
    <message>
        <source>smallest lumen area within the lesion</source>
        <translation>kleinste Lumenfläche in der Läsion</translation>
    </message>
    <message>
        <source>vouched for</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>limits of agreement between IVUS and venography are about ±25 points (VIRTUS core lab)</source>
        <translation>Übereinstimmungsgrenzen von IVUS und Phlebographie etwa ±25 Punkte (VIRTUS-Core-Labor)</translation>
    </message>
    <message>
        <source>reference: {reference}</source>
        <translation>Referenz: {reference}</translation>
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
        <translation>{model}; Modellannahme für die Forschung, nicht validiert</translation>
    </message>
    <message>
        <source>not predicted</source>
        <translation>nicht vorhergesagt</translation>
    </message>
    <message>
        <source>90 % of draws within {p05}</source>
        <translation>90 % der Ziehungen in {p05}</translation>
    </message>
    <message>
        <source>{measure} ({picture}, frame {frame_index})</source>
        <translation>{measure} ({picture}, Bild {frame_index})</translation>
    </message>
    <message>
        <source>further view</source>
        <translation>weitere Projektion</translation>
    </message>
    <message>
        <source>{line}: </source>
        <translation>{line}: </translation>
    </message>
    <message>
        <source>Elongation</source>
        <translation>Elongation</translation>
    </message>
    <message>
        <source>No stent is planned, so no change after one is shown; plan.json keeps what one would do.</source>
        <translation>Es ist kein Stent geplant, daher wird keine Änderung danach gezeigt; plan.json enthält, was einer bewirken würde.</translation>
    </message>
    <message>
        <source>Nothing was predicted: no stent was sized.</source>
        <translation>Nichts vorhergesagt: Es wurde keine Stentgröße bestimmt.</translation>
    </message>
    <message>
        <source>Elongation (edge drifts cranially)</source>
        <translation>Elongation (Ende wandert nach kranial)</translation>
    </message>
    <message>
        <source>Straightening (path gets shorter)</source>
        <translation>Begradigung (Weg wird kürzer)</translation>
    </message>
    <message>
        <source>Foreshortening (device)</source>
        <translation>Verkürzung (Stent)</translation>
    </message>
    <message>
        <source>Calibre caudal to the lesion, now {before}</source>
        <translation>Kaliber kaudal der Läsion, jetzt {before}</translation>
    </message>
    <message>
        <source>Chance of a drift that matters</source>
        <translation>Wahrscheinlichkeit für relevantes Wandern</translation>
    </message>
    <message>
        <source>no stent chosen</source>
        <translation>kein Stent gewählt</translation>
    </message>
    <message>
        <source>see the checks</source>
        <translation>siehe Prüfungen</translation>
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
        <translation>Vorgabe {figure} {unit}</translation>
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
        <translation>Kraniale Referenz</translation>
    </message>
    <message>
        <source>Caudal reference</source>
        <translation>Kaudale Referenz</translation>
    </message>
    <message>
        <source>No healthy vein was found on this side.</source>
        <translation>Auf dieser Seite wurde keine gesunde Vene gefunden.</translation>
    </message>
    <message>
        <source>No lumen in this frame.</source>
        <translation>Kein Lumen in diesem Bild.</translation>
    </message>
    <message>
        <source>MLA of {id}, tightest</source>
        <translation>MLA von {id}, am engsten</translation>
    </message>
    <message>
        <source>No IVUS pullback in this case.</source>
        <translation>Kein IVUS-Rückzug in diesem Fall.</translation>
    </message>
    <message>
        <source>No lumen was measured on the pullback.</source>
        <translation>Auf dem Rückzug wurde kein Lumen gemessen.</translation>
    </message>
    <message>
        <source>{title}: {area_stenosis} stenosis</source>
        <translation>{title}: {area_stenosis} Stenose</translation>
    </message>
    <message>
        <source> at {known}</source>
        <translation> bei {known}</translation>
    </message>
    <message>
        <source>, {segments}</source>
        <translation>, {segments}</translation>
    </message>
    <message>
        <source>{smallest} × {largest} caliper</source>
        <translation>{smallest} × {largest} (Kaliper)</translation>
    </message>
    <message>
        <source>perimeter Ø {perimeter_diameter} · area Ø {area_diameter}</source>
        <translation>Umfangs-Ø {perimeter_diameter} · Flächen-Ø {area_diameter}</translation>
    </message>
    <message>
        <source>No venogram in this case.</source>
        <translation>Kein Phlebogramm in diesem Fall.</translation>
    </message>
    <message>
        <source>The venogram was not measured.</source>
        <translation>Das Phlebogramm wurde nicht vermessen.</translation>
    </message>
    <message>
        <source>Frame {frame_used}. {scale_words}</source>
        <translation>Bild {frame_used}. {scale_words}</translation>
    </message>
    <message>
        <source> over {length}</source>
        <translation> über {length}</translation>
    </message>
    <message>
        <source>Narrowest {min_diameter} of {reference_diameter} ({diameter_stenosis} of diameter){length}.</source>
        <translation>Engste Stelle {min_diameter} von {reference_diameter} (Durchmesserstenose {diameter_stenosis}){length}.</translation>
    </message>
    <message>
        <source>Not traced: {problem}.</source>
        <translation>Nicht nachgezeichnet: {problem}.</translation>
    </message>
    <message>
        <source>No narrowing seen in this projection.</source>
        <translation>Keine Enge in dieser Projektion zu sehen.</translation>
    </message>
    <message>
        <source>Stent laid over through the places that both images show: approximate, and a projection under-reads length.</source>
        <translation>Stent über die Stellen eingeblendet, die beide Aufnahmen zeigen: Näherung; eine Projektion unterschätzt Längen.</translation>
    </message>
    <message>
        <source>Stent not drawn: the two images share no place that both show with a scale.</source>
        <translation>Stent nicht eingezeichnet: Die beiden Aufnahmen zeigen keine gemeinsame Stelle mit Maßstab.</translation>
    </message>
    <message>
        <source>Smallest over {views} views: {min_diameter} in {narrowest}.</source>
        <translation>Kleinster Wert aus {views} Projektionen: {min_diameter} in {narrowest}.</translation>
    </message>
    <message>
        <source>Half of the contrast has left after: {times}.</source>
        <translation>Die Hälfte des Kontrastmittels ist abgeflossen nach: {times}.</translation>
    </message>
    <message>
        <source>No scale: only ratios are known.</source>
        <translation>Kein Maßstab: Nur Verhältnisse sind bekannt.</translation>
    </message>
    <message>
        <source> ({detail})</source>
        <translation> ({detail})</translation>
    </message>
    <message>
        <source>Scale {scale}{detail}, ±{uncertainty}.</source>
        <translation>Maßstab {scale}{detail}, ±{uncertainty}.</translation>
    </message>
    <message>
        <source>Research and training use; not a medical device. Treatment follows symptoms that match the images, never images alone.</source>
        <translation>Für Forschung und Schulung; kein Medizinprodukt. Behandelt werden Symptome, die zu den Bildern passen, nie Bilder allein.</translation>
    </message>
    <message>
        <source>size not verified</source>
        <translation>Größe nicht geprüft</translation>
    </message>
    <message>
        <source>typed measurements, no images</source>
        <translation>eingegebene Messwerte, keine Bilder</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>images of {day}</source>
        <translation>Bilder, Datum: {day}</translation>
    </message>
    <message>
        <source>{check} Overruled by the surgeon: {reason}</source>
        <translation>{check} Ärztlich übergangen: {reason}</translation>
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
        <translation>; {caudal} über der kaudalen Landevene</translation>
    </message>
    <message>
        <source>{sizes} {device}{mark}</source>
        <translation>{sizes} {device}{mark}</translation>
    </message>
    <message>
        <source>Not worked out.</source>
        <translation>Nicht berechnet.</translation>
    </message>
    <message>
        <source>Due after {due}.</source>
        <translation>Fällig nach {due}.</translation>
    </message>
    <message>
        <source>When: not known.</source>
        <translation>Zeitpunkt: nicht bekannt.</translation>
    </message>
    <message>
        <source> Predicted chance of a change that matters: {chance} (model prior, not validated).</source>
        <translation> Vorhergesagte Wahrscheinlichkeit einer relevanten Änderung: {chance} (Modellannahme, nicht validiert).</translation>
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
        <translation>Die Messwerte wie eingegeben</translation>
    </message>
    <message>
        <source>Allowance for elongation</source>
        <translation>Zuschlag für Elongation</translation>
    </message>
    <message>
        <source>: {allowance_basis}</source>
        <translation>: {allowance_basis}</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>Läsion</translation>
    </message>
    <message>
        <source>Margins, cranial + caudal</source>
        <translation>Ränder, kranial + kaudal</translation>
    </message>
    <message>
        <source>{cranial_margin} + {caudal_margin}</source>
        <translation>{cranial_margin} + {caudal_margin}</translation>
    </message>
    <message>
        <source>Required (without the allowance)</source>
        <translation>Erforderlich (ohne Zuschlag)</translation>
    </message>
    <message>
        <source>{required} ({without_allowance})</source>
        <translation>{required} ({without_allowance})</translation>
    </message>
    <message>
        <source>Length, as labelled</source>
        <translation>Nennlänge</translation>
    </message>
    <message>
        <source>{lengths} mm</source>
        <translation>{lengths} mm</translation>
    </message>
    <message>
        <source>{allowance} (model {suggested})</source>
        <translation>{allowance} (Modell {suggested})</translation>
    </message>
    <message>
        <source>Lesion length</source>
        <translation>Läsionslänge</translation>
    </message>
    <message>
        <source>{area_stenosis}, against {reference}</source>
        <translation>{area_stenosis}, gegen {reference}</translation>
    </message>
    <message>
        <source>Landing vein, caudal</source>
        <translation>Landevene, kaudal</translation>
    </message>
    <message>
        <source>Landing vein, cranial</source>
        <translation>Landevene, kranial</translation>
    </message>
    <message>
        <source>Un-stented vein below</source>
        <translation>Vene ohne Stent, kaudal</translation>
    </message>
    <message>
        <source>Covered length</source>
        <translation>Abgedeckte Länge</translation>
    </message>
    <message>
        <source>not stated: what the stent covers</source>
        <translation>nicht angegeben: was der Stent abdeckt</translation>
    </message>
    <message>
        <source>Tortuosity of the covered vein</source>
        <translation>Tortuosität der abgedeckten Vene</translation>
    </message>
    <message>
        <source>Resting gradient</source>
        <translation>Ruhegradient</translation>
    </message>
    <message>
        <source>{figure}, {origin}</source>
        <translation>{figure}, {origin}</translation>
    </message>
    <message>
        <source>, perimeter {perimeter}</source>
        <translation>, Umfang {perimeter}</translation>
    </message>
    <message>
        <source>{words} ({segment})</source>
        <translation>{words} ({segment})</translation>
    </message>
    <message>
        <source>widest perimeter diameter {max_perimeter_diameter}</source>
        <translation>größter Umfangsdurchmesser {max_perimeter_diameter}</translation>
    </message>
    <message>
        <source>{widest}, that of the reference</source>
        <translation>{widest}, jener der Referenz</translation>
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
        <translation>Unsichere Bilder in Läsionen und Referenzen</translation>
    </message>
    <message>
        <source>{unsure} not confirmed</source>
        <translation>{unsure} nicht bestätigt</translation>
    </message>
    <message>
        <source>{what} ({frame_index})</source>
        <translation>{what} ({frame_index})</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
    <message>
        <source>Contours not confirmed by a person: {named}{more}.</source>
        <translation>Nicht von einer Person bestätigte Konturen: {named}{more}.</translation>
    </message>
    <message>
        <source>{sign} {word}</source>
        <translation>{sign} {word}</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>gezeichnet</translation>
    </message>
    <message>
        <source>{sign} low {confidence}</source>
        <translation>{sign} gering {confidence}</translation>
    </message>
    <message>
        <source>{sign} drawn by a person</source>
        <translation>{sign} von einer Person gezeichnet</translation>
    </message>
    <message>
        <source>{sign} interpolated, confirmed by a person</source>
        <translation>{sign} interpoliert, von einer Person bestätigt</translation>
    </message>
    <message>
        <source>{sign} confirmed by a person</source>
        <translation>{sign} von einer Person bestätigt</translation>
    </message>
    <message>
        <source>interpolated</source>
        <translation>interpoliert</translation>
    </message>
    <message>
        <source>{count} drawn by hand</source>
        <translation>{count} von Hand gezeichnet</translation>
    </message>
    <message>
        <source>{count} interpolated</source>
        <translation>{count} interpoliert</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>{count} bestätigt</translation>
    </message>
    <message>
        <source>{count} of low confidence</source>
        <translation>{count} mit geringem Vertrauen</translation>
    </message>
    <message>
        <source>Area along the vein</source>
        <translation>Fläche entlang der Vene</translation>
    </message>
    <message>
        <source>No lumen was measured in this case.</source>
        <translation>In diesem Fall wurde kein Lumen gemessen.</translation>
    </message>
    <message>
        <source>No frame of the pullback has a usable lumen.</source>
        <translation>Kein Bild des Rückzugs hat ein verwertbares Lumen.</translation>
    </message>
    <message>
        <source>mm along the vein</source>
        <translation>mm entlang der Vene</translation>
    </message>
    <message>
        <source>frame number (no distance is known)</source>
        <translation>Bildnummer (Abstand nicht bekannt)</translation>
    </message>
    <message>
        <source>, {length} long</source>
        <translation>, {length} lang</translation>
    </message>
    <message>
        <source>lesion {area_stenosis}{length}</source>
        <translation>Läsion {area_stenosis}{length}</translation>
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
        <translation>Referenz {area}: {method}</translation>
    </message>
    <message>
        <source>cranial landing</source>
        <translation>kraniale Landezone</translation>
    </message>
    <message>
        <source>caudal landing</source>
        <translation>kaudale Landezone</translation>
    </message>
    <message>
        <source>, ±{spread} on a length (1 SD)</source>
        <translation>, ±{spread} auf eine Länge (1 SD)</translation>
    </message>
    <message>
        <source>Positions {position}{precision}.</source>
        <translation>Positionen: {position}{precision}.</translation>
    </message>
    <message>
        <source> (uncertain: dotted)</source>
        <translation> (unsicher: gepunktet)</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>{count} stop</source>
        <translation>{count} × Stopp</translation>
    </message>
    <message>
        <source>{count} stops</source>
        <translation>{count} × Stopp</translation>
    </message>
    <message>
        <source>{count} caution</source>
        <translation>{count} × Vorsicht</translation>
    </message>
    <message>
        <source>{count} cautions</source>
        <translation>{count} × Vorsicht</translation>
    </message>
    <message>
        <source>{count} note</source>
        <translation>{count} Hinweis</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Hinweise</translation>
    </message>
    <message>
        <source>{sign} {severity}</source>
        <translation>{sign} {severity}</translation>
    </message>
    <message>
        <source>Overleaf:  {checks}</source>
        <translation>Umseitig:  {checks}</translation>
    </message>
    <message>
        <source>Overleaf:  none</source>
        <translation>Umseitig:  keine</translation>
    </message>
    <message>
        <source>Stop: {stops}</source>
        <translation>Stopp: {stops}</translation>
    </message>
    <message>
        <source>The indication is not established: see beside.</source>
        <translation>Die Indikation ist nicht gesichert: siehe nebenan.</translation>
    </message>
    <message>
        <source>If you treat:</source>
        <translation>Falls Sie behandeln:</translation>
    </message>
    <message>
        <source>Surgeon's choice</source>
        <translation>Ärztliche Wahl</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>{chosen}: {count} stents, cranial first</source>
        <translation>{chosen}: {count} Stents, kranial zuerst</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indikation</translation>
    </message>
    <message>
        <source>Do not treat</source>
        <translation>Nicht behandeln</translation>
    </message>
    <message>
        <source>No stent is planned. What was measured is shown below.</source>
        <translation>Es ist kein Stent geplant. Die Messwerte stehen unten.</translation>
    </message>
    <message>
        <source>Worked out so far: {sizes}, {device}.</source>
        <translation>Bisher berechnet: {sizes}, {device}.</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>Settle first</source>
        <translation>Zuerst klären</translation>
    </message>
    <message>
        <source>{second} {sizes}</source>
        <translation>{second} {sizes}</translation>
    </message>
    <message>
        <source>Stent diameter needed: at least {required}.</source>
        <translation>Nötiger Stentdurchmesser: mindestens {required}.</translation>
    </message>
    <message>
        <source>Length: not known, because positions along the vein are not known.</source>
        <translation>Länge: nicht bekannt, da die Positionen entlang der Vene nicht bekannt sind.</translation>
    </message>
    <message>
        <source>Length to cover: {required}.</source>
        <translation>Abzudeckende Länge: {required}.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>No stent chosen</source>
        <translation>Kein Stent gewählt</translation>
    </message>
    <message>
        <source>See the checks overleaf.</source>
        <translation>Siehe Prüfungen umseitig.</translation>
    </message>
    <message>
        <source> · post-dilate to {balloon} mm</source>
        <translation> · auf {balloon} mm nachdilatieren</translation>
    </message>
    <message>
        <source>{cranial} to {caudal}</source>
        <translation>{cranial} bis {caudal}</translation>
    </message>
    <message>
        <source>{edges} mm along the vein</source>
        <translation>{edges} mm entlang der Vene</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>sheath {sheath} F</source>
        <translation>Schleuse {sheath} F</translation>
    </message>
    <message>
        <source>sheath not known</source>
        <translation>Schleuse nicht bekannt</translation>
    </message>
    <message>
        <source>{device} · {sheath}</source>
        <translation>{device} · {sheath}</translation>
    </message>
    <message>
        <source>Size not verified against the maker's instructions.</source>
        <translation>Größe nicht mit der Gebrauchsanweisung des Herstellers abgeglichen.</translation>
    </message>
    <message>
        <source>Iliac vein stent plan</source>
        <translation>Stentplan für die Iliakalvene</translation>
    </message>
    <message>
        <source>Research and training use; not a medical device</source>
        <translation>Für Forschung und Schulung; kein Medizinprodukt</translation>
    </message>
    <message>
        <source>{tick:g}</source>
        <translation>{tick:g}</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>LINKS</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>RECHTS</translation>
    </message>
    <message>
        <source>BILATERAL</source>
        <translation>BEIDSEITS</translation>
    </message>
    <message>
        <source>SIDE?</source>
        <translation>SEITE?</translation>
    </message>
    <message>
        <source>ID {identifier}</source>
        <translation>ID {identifier}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>geb. {date}</translation>
    </message>
    <message>
        <source>{disease}   ·   {images}</source>
        <translation>{disease}   ·   {images}</translation>
    </message>
    <message>
        <source>Class not stated</source>
        <translation>Klasse nicht angegeben</translation>
    </message>
    <message>
        <source>{name}   ·   ID {identifier}   ·   born {date}</source>
        <translation>{name}   ·   ID {identifier}   ·   geb. {date}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Name nicht bekannt</translation>
    </message>
    <message>
        <source>Non-thrombotic lesion (NIVL)</source>
        <translation>Nichtthrombotische Läsion (NIVL)</translation>
    </message>
    <message>
        <source>Post-thrombotic (PTS)</source>
        <translation>Postthrombotisch (PTS)</translation>
    </message>
    <message>
        <source>{page} / {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <source>What the vein may do</source>
        <translation>Erwartung für die Vene</translation>
    </message>
    <message>
        <source>model prior, not validated</source>
        <translation>Modellannahme, nicht validiert</translation>
    </message>
    <message>
        <source>Drift: {not_known_because}</source>
        <translation>Wandern: {not_known_because}</translation>
    </message>
    <message>
        <source>{model}. Elongation, straightening and foreshortening have different signs and are not added.</source>
        <translation>{model}. Elongation, Begradigung und Verkürzung haben verschiedene Vorzeichen und werden nicht addiert.</translation>
    </message>
    <message>
        <source>Kept apart, median (90 % range)</source>
        <translation>Getrennt geführt, Median (90-%-Bereich)</translation>
    </message>
    <message>
        <source>drift of the caudal edge, mm</source>
        <translation>Wandern des kaudalen Endes, mm</translation>
    </message>
    <message>
        <source>months after stenting</source>
        <translation>Monate nach Stentimplantation</translation>
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
        <translation>Indikation: warum</translation>
    </message>
    <message>
        <source>… and {left_out} more in plan.json</source>
        <translation>… und {left_out} weitere in plan.json</translation>
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
        <translation>Messwerte wie eingegeben: Dieser Plan enthält keine Bilder</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Clinical reference, section</source>
        <translation>Klinische Referenz, Abschnitt</translation>
    </message>
    <message>
        <source>Sources (§ {reference})</source>
        <translation>Quellen (§ {reference})</translation>
    </message>
    <message>
        <source>Alternatives, ranked</source>
        <translation>Alternativen, nach Rang</translation>
    </message>
    <message>
        <source>Measured by hand on the pictures</source>
        <translation>Auf den Bildern von Hand gemessen</translation>
    </message>
    <message>
        <source>Aftercare: a draft, the surgeon decides</source>
        <translation>Nachsorge: Entwurf, die Entscheidung ist ärztlich</translation>
    </message>
    <message>
        <source>Without a stent</source>
        <translation>Ohne Stent</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>How the size follows</source>
        <translation>Herleitung der Größe</translation>
    </message>
    <message>
        <source>Deciding frames (✓ by a person; Ø by perimeter)</source>
        <translation>Entscheidende Bilder (✓ von einer Person bestätigt; Ø aus Umfang)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Assumed, because nobody measured it</source>
        <translation>Angenommen, da nicht gemessen</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Zweitblick</translation>
    </message>
    <message>
        <source>Why this size</source>
        <translation>Warum diese Größe</translation>
    </message>
    <message>
        <source>No stent is planned, so no size is shown.</source>
        <translation>Es ist kein Stent geplant, daher wird keine Größe gezeigt.</translation>
    </message>
    <message>
        <source>Nothing could be sized: see the checks.</source>
        <translation>Keine Größe bestimmbar: siehe Prüfungen.</translation>
    </message>
    <message>
        <source>Lumen area along the vein</source>
        <translation>Lumenfläche entlang der Vene</translation>
    </message>
    <message>
        <source>cranial  ←   → caudal</source>
        <translation>kranial  ←   → kaudal</translation>
    </message>
    <message>
        <source>{span}: minimum {known:g} mm²</source>
        <translation>{span}: Minimum {known:g} mm²</translation>
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
        <translation>Klinische Referenz, Abschnitt {section}</translation>
    </message>
    <message>
        <source>{section}: Vascular 2014, doi 10.1177/1708538114552665</source>
        <translation>{section}: Vascular 2014, doi 10.1177/1708538114552665</translation>
    </message>
    <message>
        <source>{section}: femoral diameter +50 to +200 % on Valsalva in normal veins (10 people)</source>
        <translation>{section}: Femoralisdurchmesser +50 bis +200 % unter Valsalva in normalen Venen (10 Personen)</translation>
    </message>
    <message>
        <source>The measured gradient of {gradient:g} mmHg means a higher pressure in the vena cava than in the common femoral vein: no flow would run toward the heart.</source>
        <translation>Der gemessene Gradient von {gradient:g} mmHg bedeutet höheren Druck in der V. cava als in der V. femoralis communis: Es flösse kein Blut herzwärts.</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.3: common femoral vein minus inferior vena cava</source>
        <translation>Klinische Referenz, Abschnitt 5.3: V. femoralis communis minus V. cava inferior</translation>
    </message>
    <message>
        <source>the gradient read again, with its sign</source>
        <translation>den Gradienten mit seinem Vorzeichen erneut ablesen</translation>
    </message>
    <message>
        <source>The filling state was not stated: a dry, fasted vein looks narrowed (inferior vena cava area +44 to +62 % after filling, perimeter +11 %).</source>
        <translation>Der Füllungszustand wurde nicht angegeben: Eine nüchtern, volumenarm untersuchte Vene wirkt eng (Fläche der V. cava inferior nach Füllung +44 bis +62 %, Umfang +11 %).</translation>
    </message>
    <message>
        <source>state it</source>
        <translation>angeben</translation>
    </message>
    <message>
        <source>The vein was looked at “{state}”: filling alone changed the area of the inferior vena cava by 44 to 62 % and its perimeter by 11 %, so that a dry vein looks narrowed.</source>
        <translation>Die Vene wurde im Zustand „{state}“ untersucht: Füllung allein änderte die Fläche der V. cava inferior um 44 bis 62 % und ihren Umfang um 11 %, sodass eine volumenarme Vene eng wirkt.</translation>
    </message>
    <message>
        <source>the pullback repeated with the patient filled</source>
        <translation>den Rückzug bei guter Volumenfüllung wiederholen</translation>
    </message>
    <message>
        <source>In which phase of breathing the pullback was taken was not stated; the reference and the narrowing have to be of one phase.</source>
        <translation>Die Atemphase des Rückzugs wurde nicht angegeben; Referenz und Enge müssen aus derselben Phase stammen.</translation>
    </message>
    <message>
        <source>The pullback was taken under “{state}”: pressing widens a normal femoral vein by 50 to 200 %, so that references and landings are read too wide.</source>
        <translation>Der Rückzug erfolgte unter „{state}“: Pressen weitet eine normale Femoralvene um 50 bis 200 %, sodass Referenzen und Landezonen zu weit gemessen werden.</translation>
    </message>
    <message>
        <source>the pullback repeated in quiet breathing</source>
        <translation>den Rückzug bei ruhiger Atmung wiederholen</translation>
    </message>
    <message>
        <source>an anticoagulant (not named)</source>
        <translation>ein Antikoagulans (nicht benannt)</translation>
    </message>
    <message>
        <source>switched off by the surgeon</source>
        <translation>ärztlich ausgeschaltet</translation>
    </message>
    <message>
        <source>set by the surgeon in mm</source>
        <translation>ärztlich festgelegt, in mm</translation>
    </message>
    <message>
        <source>set by the surgeon: {percent:g} % of the covered length</source>
        <translation>ärztlich festgelegt: {percent:g} % der abgedeckten Länge</translation>
    </message>
    <message>
        <source>not known: the un-stented length below the stent is missing</source>
        <translation>nicht bekannt: Die Länge ohne Stent kaudal des Stents fehlt</translation>
    </message>
    <message>
        <source>predicted lengthening ({quantile:.0f}th percentile) less mean straightening</source>
        <translation>vorhergesagte Verlängerung ({quantile:.0f}. Perzentil) abzüglich mittlerer Begradigung</translation>
    </message>
    <message>
        <source>{diameter:g} mm meets the required {required:.1f} mm</source>
        <translation>{diameter:g} mm erfüllt die erforderlichen {required:.1f} mm</translation>
    </message>
    <message>
        <source>{total:g} mm covers the required {needed:.1f} mm with {spare:.1f} mm to spare</source>
        <translation>{total:g} mm deckt die erforderlichen {needed:.1f} mm mit {spare:.1f} mm Reserve</translation>
    </message>
    <message>
        <source>{count} stents with {overlap:g} mm overlap, narrowing to {diameter:g} mm for the caudal landing, which needs {required:.1f} mm</source>
        <translation>{count} Stents mit {overlap:g} mm Überlappung, auf {diameter:g} mm verjüngt für die kaudale Landezone, die {required:.1f} mm braucht</translation>
    </message>
    <message>
        <source>{count} stents with {overlap:g} mm overlap, as no single one is long enough</source>
        <translation>{count} Stents mit {overlap:g} mm Überlappung, da keiner allein lang genug ist</translation>
    </message>
    <message>
        <source>size verified at this site</source>
        <translation>Größe in dieser Einrichtung geprüft</translation>
    </message>
    <message>
        <source>shorter than the preferred {preferred:g} mm, so after those that reach it</source>
        <translation>kürzer als die bevorzugten {preferred:g} mm, daher nach jenen, die sie erreichen</translation>
    </message>
    <message>
        <source>at least the preferred {preferred:g} mm, so before shorter ones that would cover</source>
        <translation>mindestens die bevorzugten {preferred:g} mm, daher vor kürzeren, die ausreichen würden</translation>
    </message>
    <message>
        <source>labelled for this segment</source>
        <translation>für dieses Segment zugelassen</translation>
    </message>
    <message>
        <source>no label was read</source>
        <translation>Zulassung nicht eingesehen</translation>
    </message>
    <message>
        <source>not labelled for this segment alone</source>
        <translation>nicht für dieses Segment allein zugelassen</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>im Regal</translation>
    </message>
    <message>
        <source>not enough of it on the shelf</source>
        <translation>nicht genug davon im Regal</translation>
    </message>
    <message>
        <source>safety notice of {date}: {reason}</source>
        <translation>Sicherheitsmeldung vom {date}: {reason}</translation>
    </message>
    <message>
        <source>{diameter:g} mm is below the required {required:.1f} mm</source>
        <translation>{diameter:g} mm liegt unter den erforderlichen {required:.1f} mm</translation>
    </message>
    <message>
        <source>{total:g} mm is shorter than the required {needed:.1f} mm</source>
        <translation>{total:g} mm ist kürzer als die erforderlichen {needed:.1f} mm</translation>
    </message>
    <message>
        <source>{total:g} mm would come closer to the profunda than {clearance:g} mm</source>
        <translation>{total:g} mm käme der Profunda näher als {clearance:g} mm</translation>
    </message>
    <message>
        <source>{total:g} mm alone is too short; it serves in the row of {lengths} mm, which covers {covered:g} mm with {overlap:g} mm overlap where {needed:.1f} mm are required</source>
        <translation>{total:g} mm allein sind zu kurz; der Stent dient in der Reihe aus {lengths} mm, die mit {overlap:g} mm Überlappung {covered:g} mm abdeckt, wo {needed:.1f} mm nötig sind</translation>
    </message>
    <message>
        <source>Kahn 2018, How I treat the post-thrombotic syndrome, Blood 131:2215-22 (abstract)</source>
        <translation>Kahn 2018, How I treat the post-thrombotic syndrome, Blood 131:2215-22 (Abstract)</translation>
    </message>
    <message>
        <source>Kahn 2011, CMAJ 183:37-44: pilot trial, 43 patients randomised (abstract)</source>
        <translation>Kahn 2011, CMAJ 183:37-44: Pilotstudie, 43 Patienten randomisiert (Abstract)</translation>
    </message>
    <message>
        <source>Rossi 2018 (PMID 29292114): the only randomised trial</source>
        <translation>Rossi 2018 (PMID 29292114): die einzige randomisierte Studie</translation>
    </message>
    <message>
        <source>Vuylsteke, Phlebolymphology: more than 20 % of adults have a compression, most without symptoms</source>
        <translation>Vuylsteke, Phlebolymphology: Mehr als 20 % der Erwachsenen haben eine Kompression, die meisten ohne Symptome</translation>
    </message>
    <message>
        <source>Compression stockings, worn daily: with exercise the mainstay of treatment without a stent.</source>
        <translation>Kompressionsstrümpfe, täglich getragen: mit Bewegung die Hauptstütze der Behandlung ohne Stent.</translation>
    </message>
    <message>
        <source>Supervised exercise over six months: quality of life improved in a small randomised trial of post-thrombotic legs.</source>
        <translation>Angeleitetes Training über sechs Monate: In einer kleinen randomisierten Studie an postthrombotischen Beinen besserte sich die Lebensqualität.</translation>
    </message>
    <message>
        <source>Legs raised, standing and sitting broken up: complaints of venous outflow ease when the leg is raised.</source>
        <translation>Beine hochlagern, langes Stehen und Sitzen unterbrechen: Beschwerden durch venöse Abflussstörung lassen bei Hochlagerung nach.</translation>
    </message>
    <message>
        <source>Three to six months of this come first; a stent is for complaints that limit life in spite of it.</source>
        <translation>Zunächst drei bis sechs Monate davon; ein Stent ist für Beschwerden, die trotzdem den Alltag einschränken.</translation>
    </message>
    <message>
        <source>{section}: conservative care failed for 3 to 6 months in the series that treated</source>
        <translation>{section}: In den Behandlungsserien war die konservative Therapie über 3 bis 6 Monate erfolglos</translation>
    </message>
    <message>
        <source>Compression bandages and wound care for the ulcer, with or without a stent.</source>
        <translation>Kompressionsverband und Wundversorgung des Ulkus, mit oder ohne Stent.</translation>
    </message>
    <message>
        <source>O'Meara 2012, Cochrane review of compression for venous leg ulcers, CD000265 (from memory)</source>
        <translation>O'Meara 2012, Cochrane-Review zur Kompression bei venösem Ulcus cruris, CD000265 (aus dem Gedächtnis)</translation>
    </message>
    <message>
        <source>Anticoagulation as the clot itself asks for: preventing another one prevents post-thrombotic disease.</source>
        <translation>Antikoagulation, wie die Thrombose selbst sie verlangt: Eine weitere zu verhindern beugt der postthrombotischen Erkrankung vor.</translation>
    </message>
    <message>
        <source>Kahn 2010, Hematology 2010:216-20 (abstract)</source>
        <translation>Kahn 2010, Hematology 2010:216-20 (Abstract)</translation>
    </message>
    <message>
        <source>A search for other causes of the complaints, such as the heart, the joints, the lymph or pelvic veins.</source>
        <translation>Suche nach anderen Ursachen der Beschwerden, etwa Herz, Gelenke, Lymphe oder Beckenvenen.</translation>
    </message>
    <message>
        <source>{section}: in young patients with pain alone, think twice</source>
        <translation>{section}: bei jungen Patienten mit alleinigem Schmerz zweimal überlegen</translation>
    </message>
    <message>
        <source>Nothing: no treatment is needed; look again when complaints begin.</source>
        <translation>Nichts: Keine Behandlung nötig; bei Beschwerden erneut untersuchen.</translation>
    </message>
    <message>
        <source>Without a stent complaints mostly stay: under medical care alone pain went from 8 to 7 of 10 in six months, with a stent from 8 to {after:g}.</source>
        <translation>Ohne Stent bleiben Beschwerden meist bestehen: Unter rein konservativer Therapie ging der Schmerz in sechs Monaten von 8 auf 7 von 10 zurück, mit Stent von 8 auf {after:g}.</translation>
    </message>
    <message>
        <source>{trial}, symptomatic C3 to C6 with 50 % or more by IVUS</source>
        <translation>{trial}, symptomatische C3 bis C6 mit 50 % oder mehr im IVUS</translation>
    </message>
    <message>
        <source>After a deep vein thrombosis 5 to 10 % develop severe post-thrombotic disease, which can become an ulcer.</source>
        <translation>Nach tiefer Venenthrombose entwickeln 5 bis 10 % eine schwere postthrombotische Erkrankung, aus der ein Ulkus entstehen kann.</translation>
    </message>
    <message>
        <source>How much longer an ulcer stays open behind an untreated obstruction is not known from a trial.</source>
        <translation>Wie viel länger ein Ulkus hinter einer unbehandelten Obstruktion offen bleibt, ist aus keiner Studie bekannt.</translation>
    </message>
    <message>
        <source>{section}: series only (Marston 2011)</source>
        <translation>{section}: nur Fallserien (Marston 2011)</translation>
    </message>
    <message>
        <source>How often an untreated narrowing clots is not known: no series that tells was found.</source>
        <translation>Wie oft eine unbehandelte Enge thrombosiert, ist nicht bekannt: Es fand sich keine Serie dazu.</translation>
    </message>
    <message>
        <source>{section}: no such figure in the sources</source>
        <translation>{section}: keine solche Zahl in den Quellen</translation>
    </message>
    <message>
        <source>No harm is known where there are no complaints.</source>
        <translation>Ohne Beschwerden ist kein Schaden bekannt.</translation>
    </message>
    <message>
        <source>{diameter:g} × {length:g} mm belongs to no product that could be recommended.</source>
        <translation>{diameter:g} × {length:g} mm gehört zu keinem Produkt, das empfohlen werden könnte.</translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation>Der Katalog</translation>
    </message>
    <message>
        <source>a product that has this size, named and verified in the catalogue</source>
        <translation>ein Produkt mit dieser Größe, im Katalog benannt und geprüft</translation>
    </message>
    <message>
        <source>{device}: safety notice of {date} ({scope}): {reason}.</source>
        <translation>{device}: Sicherheitsmeldung vom {date} ({scope}): {reason}.</translation>
    </message>
    <message>
        <source>another product, or a release by the maker recorded in the catalogue</source>
        <translation>ein anderes Produkt oder eine im Katalog vermerkte Freigabe des Herstellers</translation>
    </message>
    <message>
        <source>{device} is not labelled for the {segment} alone: {indications}.</source>
        <translation>{device}: nicht allein für dieses Segment zugelassen ({segment}): {indications}.</translation>
    </message>
    <message>
        <source>The catalogue's sources for its label</source>
        <translation>Die Quellen des Katalogs für die Zulassung</translation>
    </message>
    <message>
        <source>a product labelled for this segment</source>
        <translation>ein für dieses Segment zugelassenes Produkt</translation>
    </message>
    <message>
        <source>What {device} is labelled for was not read.</source>
        <translation>{device}: Zulassung nicht eingesehen.</translation>
    </message>
    <message>
        <source>its instructions for use</source>
        <translation>die zugehörige Gebrauchsanweisung</translation>
    </message>
    <message>
        <source>{device} changes its length with its diameter by an amount that is not known here.</source>
        <translation>{device}: Um wie viel sich die Länge mit dem Durchmesser ändert, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>the braid angle or the maker's length table in the catalogue</source>
        <translation>der Flechtwinkel oder die Längentabelle des Herstellers im Katalog</translation>
    </message>
    <message>
        <source>{device} is {length:.0f} mm long where it opens to {opened:.1f} mm and shortens to {shortest:g} mm as it opens fully: the plan counts the short length, the long one may protrude.</source>
        <translation>{device} ist {length:.0f} mm lang, wo der Stent auf {opened:.1f} mm aufgeht, und verkürzt sich bei voller Öffnung auf {shortest:g} mm: Der Plan rechnet mit der kurzen Länge, die lange kann überstehen.</translation>
    </message>
    <message>
        <source>The catalogue's length table</source>
        <translation>Die Längentabelle des Katalogs</translation>
    </message>
    <message>
        <source>Clinical reference, section 4.4: constant wire length and turns</source>
        <translation>Klinische Referenz, Abschnitt 4.4: konstante Drahtlänge und Windungszahl</translation>
    </message>
    <message>
        <source>both edges checked at both lengths</source>
        <translation>beide Enden bei beiden Längen prüfen</translation>
    </message>
    <message>
        <source>{device} {diameter:g} × {length:g} mm</source>
        <translation>{device} {diameter:g} × {length:g} mm</translation>
    </message>
    <message>
        <source>Nobody verified that this size exists: {sizes}.</source>
        <translation>Niemand hat geprüft, ob diese Größe existiert: {sizes}.</translation>
    </message>
    <message>
        <source>The catalogue: commonly quoted ranges, not checked against instructions for use</source>
        <translation>Der Katalog: gängige Bereiche, nicht mit Gebrauchsanweisungen abgeglichen</translation>
    </message>
    <message>
        <source>the maker's instructions for use, checked and signed in the catalogue</source>
        <translation>die Gebrauchsanweisung des Herstellers, im Katalog abgeglichen und gezeichnet</translation>
    </message>
    <message>
        <source>{stock} of {count} × {diameter:g} × {length:g} mm</source>
        <translation>{stock} von {count} × {diameter:g} × {length:g} mm</translation>
    </message>
    <message>
        <source>The shelf holds {stock}.</source>
        <translation>Im Regal: {stock}.</translation>
    </message>
    <message>
        <source>a delivery, or a size that lies on the shelf</source>
        <translation>eine Lieferung oder eine Größe, die im Regal liegt</translation>
    </message>
    <message>
        <source>Which sheath the plan needs is not known.</source>
        <translation>Welche Schleuse der Plan braucht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>the sheath of every size, read in its instructions for use</source>
        <translation>die Schleuse jeder Größe, aus ihrer Gebrauchsanweisung</translation>
    </message>
    <message>
        <source>The plan needs a sheath of {needed:g} F; the widest on the shelf has {widest:g} F.</source>
        <translation>Der Plan braucht eine Schleuse von {needed:g} F; die weiteste im Regal hat {widest:g} F.</translation>
    </message>
    <message>
        <source>The catalogue's sheaths</source>
        <translation>Die Schleusen des Katalogs</translation>
    </message>
    <message>
        <source>a sheath of at least {needed:g} F</source>
        <translation>eine Schleuse von mindestens {needed:g} F</translation>
    </message>
    <message>
        <source>{count} stents cover {covered:.0f} mm together; leave no gap between them and put none that is more than 2 mm wider inside a narrower one.</source>
        <translation>{count} Stents decken zusammen {covered:.0f} mm ab; keine Lücke zwischen ihnen lassen und keinen um mehr als 2 mm weiteren in einen engeren setzen.</translation>
    </message>
    <message>
        <source>a single stent of this length, where one is made</source>
        <translation>ein einzelner Stent dieser Länge, falls es ihn gibt</translation>
    </message>
    <message>
        <source>landing vein</source>
        <translation>Landevene</translation>
    </message>
    <message>
        <source>inferior vena cava</source>
        <translation>V. cava inferior</translation>
    </message>
    <message>
        <source>common iliac vein</source>
        <translation>V. iliaca communis</translation>
    </message>
    <message>
        <source>external iliac vein</source>
        <translation>V. iliaca externa</translation>
    </message>
    <message>
        <source>common femoral vein</source>
        <translation>V. femoralis communis</translation>
    </message>
    <message>
        <source>{segment} to reach {area:.0f} mm²</source>
        <translation>{segment}: Ziel {area:.0f} mm²</translation>
    </message>
    <message>
        <source>most distended {end} {landing:.1f} mm + {margin:g} mm</source>
        <translation>größte Weite ({end}) {landing:.1f} mm + {margin:g} mm</translation>
    </message>
    <message>
        <source>Not known: the length of vein between the stent and the inguinal ligament and the length under the stent.</source>
        <translation>Nicht bekannt: die Venenlänge zwischen Stent und Leistenband und die vom Stent abgedeckte Länge.</translation>
    </message>
    <message>
        <source>Not known: the length of vein between the stent and the inguinal ligament.</source>
        <translation>Nicht bekannt: die Venenlänge zwischen Stent und Leistenband.</translation>
    </message>
    <message>
        <source>Not known: the length under the stent.</source>
        <translation>Nicht bekannt: die vom Stent abgedeckte Länge.</translation>
    </message>
    <message>
        <source>prior for mild disease</source>
        <translation>Modellannahme für leichte Erkrankung</translation>
    </message>
    <message>
        <source>prior for moderate disease</source>
        <translation>Modellannahme für mittelschwere Erkrankung</translation>
    </message>
    <message>
        <source>prior for severe disease</source>
        <translation>Modellannahme für schwere Erkrankung</translation>
    </message>
    <message>
        <source>prior for post-thrombotic disease</source>
        <translation>Modellannahme für postthrombotische Erkrankung</translation>
    </message>
    <message>
        <source>Measured: common femoral vein minus inferior vena cava</source>
        <translation>Gemessen: V. femoralis communis minus V. cava inferior</translation>
    </message>
    <message>
        <source>middle of the worked examples, {low:g} to {high:g}</source>
        <translation>Mitte der Rechenbeispiele, {low:g} bis {high:g}</translation>
    </message>
    <message>
        <source>{disease}: nobody stated it</source>
        <translation>{disease}: von niemandem angegeben</translation>
    </message>
    <message>
        <source>two fluid-filled readings of about {error:g} mmHg each</source>
        <translation>zwei flüssigkeitsgefüllte Druckmessungen von je etwa {error:g} mmHg</translation>
    </message>
    <message>
        <source>Assumption: half of {measured:g} measured in thigh veins of young men (Vasa 2006;35:59), as pelvic veins are older and tethered</source>
        <translation>Annahme: die Hälfte der {measured:g}, die in Oberschenkelvenen junger Männer gemessen wurden (Vasa 2006;35:59), da Beckenvenen älter und fixiert sind</translation>
    </message>
    <message>
        <source>Stents reached 172 mm² where 16 mm was intended (Raju 2014); spread assumed</source>
        <translation>Stents erreichten 172 mm², wo 16 mm vorgesehen waren (Raju 2014); Streuung angenommen</translation>
    </message>
    <message>
        <source>Set so that the vein narrows by about 16 % when a lesion opens by 70 %, a discount on {seen:g} % in 17 patients (Al-Hakim 2018, JVIR 29:1023)</source>
        <translation>So gesetzt, dass die Vene um etwa 16 % enger wird, wenn eine Läsion um 70 % aufgeht, mit Abschlag auf die {seen:g} % bei 17 Patienten (Al-Hakim 2018, JVIR 29:1023)</translation>
    </message>
    <message>
        <source>Assumption: narrowing cannot grow without limit</source>
        <translation>Annahme: Die Verengung kann nicht grenzenlos zunehmen</translation>
    </message>
    <message>
        <source>Scatter left in Al-Hakim 2018: {scatter:g} % times sqrt(1 - {correlation:g}²) = {left:g} %</source>
        <translation>Reststreuung bei Al-Hakim 2018: {scatter:g} % mal sqrt(1 - {correlation:g}²) = {left:g} %</translation>
    </message>
    <message>
        <source>By definition for veins without thrombosis</source>
        <translation>Per Definition bei Venen ohne Thrombose</translation>
    </message>
    <message>
        <source>Assumption between 0 (tethered) and 1 (wall area kept); no measurement exists</source>
        <translation>Annahme zwischen 0 (fixiert) und 1 (Wandfläche erhalten); es gibt keine Messung</translation>
    </message>
    <message>
        <source>Assumption; veins buckle reversibly with pressure (Martinez 2010, PMC2896067)</source>
        <translation>Annahme; Venen knicken druckabhängig reversibel aus (Martinez 2010, PMC2896067)</translation>
    </message>
    <message>
        <source>Narrowing is seen at once (Al-Hakim 2018); share assumed</source>
        <translation>Verengung ist sofort zu sehen (Al-Hakim 2018); Anteil angenommen</translation>
    </message>
    <message>
        <source>A surgeon's report that veins settle within a year</source>
        <translation>Ärztlicher Bericht, dass sich Venen binnen eines Jahres setzen</translation>
    </message>
    <message>
        <source>Assumption: a scarred wall is stiffer</source>
        <translation>Annahme: Eine narbige Wand ist steifer</translation>
    </message>
    <message>
        <source>Assumption: a scarred wall follows less</source>
        <translation>Annahme: Eine narbige Wand folgt weniger</translation>
    </message>
    <message>
        <source>Assumption: a scarred, tethered vein lengthens less</source>
        <translation>Annahme: Eine narbige, fixierte Vene verlängert sich weniger</translation>
    </message>
    <message>
        <source>Assumption: no resting gradients of non-thrombotic narrowings are published; 2 to 3 mmHg is customary lore, and post-thrombotic veins gain 28 mmHg on walking (Kurstjens 2016)</source>
        <translation>Annahme: Ruhegradienten nichtthrombotischer Engen sind nicht publiziert; 2 bis 3 mmHg gelten als üblich, in postthrombotischen Venen steigt der Druck beim Gehen um 28 mmHg (Kurstjens 2016)</translation>
    </message>
    <message>
        <source>Sayed 2022 (PMID 35026448): most migrated stents were short and small</source>
        <translation>Sayed 2022 (PMID 35026448): Die meisten migrierten Stents waren kurz und klein</translation>
    </message>
    <message>
        <source>No stent of the catalogue meets {width:.1f} mm × at least {required:.1f} mm ({reason}).</source>
        <translation>Kein Stent des Katalogs erfüllt {width:.1f} mm × mindestens {required:.1f} mm ({reason}).</translation>
    </message>
    <message>
        <source>the diameter that was asked for</source>
        <translation>der verlangte Durchmesser</translation>
    </message>
    <message>
        <source>The catalogue, its notices and the sizes known in it</source>
        <translation>Der Katalog, seine Meldungen und die darin bekannten Größen</translation>
    </message>
    <message>
        <source>a catalogue with a size that meets it, or another landing zone</source>
        <translation>ein Katalog mit passender Größe oder eine andere Landezone</translation>
    </message>
    <message>
        <source>{stent:g} mm is less than the most distended {end} ({landing:.1f} mm) plus {margin:g} mm: the stent may migrate, and an undersized stent cannot be corrected later.</source>
        <translation>{stent:g} mm ist weniger als die größte Weite ({end}: {landing:.1f} mm) plus {margin:g} mm: Der Stent kann migrieren, und ein zu kleiner Stent lässt sich später nicht korrigieren.</translation>
    </message>
    <message>
        <source>a stent of at least {landing:.1f} mm there</source>
        <translation>dort ein Stent von mindestens {landing:.1f} mm</translation>
    </message>
    <message>
        <source>The disease reaches the confluence: the vein above it is too short to hold the stent, which passes it into the vena cava. The lesion and the caudal landing hold it.</source>
        <translation>Die Erkrankung reicht bis zur Konfluenz: Die Vene darüber ist zu kurz, um den Stent zu halten, der über sie hinaus in die V. cava reicht. Läsion und kaudale Landezone halten ihn.</translation>
    </message>
    <message>
        <source>The disease reaches the confluence: the vein above it is too short to hold a stent. The lesion and the caudal landing have to hold this one, which begins below the confluence.</source>
        <translation>Die Erkrankung reicht bis zur Konfluenz: Die Vene darüber ist zu kurz, um einen Stent zu halten. Läsion und kaudale Landezone müssen diesen halten, der unterhalb der Konfluenz beginnt.</translation>
    </message>
    <message>
        <source>The disease reaches the confluence: the vein above it ({width:.1f} mm wide) is too short to hold the stent, which passes it into the vena cava. The lesion and the caudal landing hold it. To hold in that vein as well, it would need {needed:.1f} mm.</source>
        <translation>Die Erkrankung reicht bis zur Konfluenz: Die Vene darüber ({width:.1f} mm weit) ist zu kurz, um den Stent zu halten, der über sie hinaus in die V. cava reicht. Läsion und kaudale Landezone halten ihn. Um auch in dieser Vene zu halten, bräuchte er {needed:.1f} mm.</translation>
    </message>
    <message>
        <source>{section}; clinical reference, section 4.3: to or just past the confluence</source>
        <translation>{section}; Klinische Referenz, Abschnitt 4.3: bis zur Konfluenz oder knapp darüber hinaus</translation>
    </message>
    <message>
        <source>{stent:g} mm opens to {full:.0f} mm² at most; the {segment} needs {target:.0f} mm².</source>
        <translation>{stent:g} mm öffnet auf höchstens {full:.0f} mm²; nötig sind {target:.0f} mm² ({segment}).</translation>
    </message>
    <message>
        <source>a stent of at least {target:g} mm</source>
        <translation>ein Stent von mindestens {target:g} mm</translation>
    </message>
    <message>
        <source>Stents usually open to {usual:.0f} % of their diameter: expect about {likely:.0f} mm² where {target:.0f} mm² is the target. Measure the area inside the stent before ending.</source>
        <translation>Stents öffnen meist auf {usual:.0f} % ihres Durchmessers: Zu erwarten sind etwa {likely:.0f} mm² bei einem Ziel von {target:.0f} mm². Vor dem Abschluss die Fläche im Stent messen.</translation>
    </message>
    <message>
        <source>the measured area inside the stent</source>
        <translation>die gemessene Fläche im Stent</translation>
    </message>
    <message>
        <source>{widest:g} × {total:g} mm is within the sizes that migrated most: up to {small_stent:g} mm wide and {short_stent:g} mm long.</source>
        <translation>{widest:g} × {total:g} mm gehört zu den Größen, die am häufigsten migrierten: bis {small_stent:g} mm weit und {short_stent:g} mm lang.</translation>
    </message>
    <message>
        <source>a stent wider than {small_stent:g} mm or longer than {short_stent:g} mm</source>
        <translation>ein Stent, weiter als {small_stent:g} mm oder länger als {short_stent:g} mm</translation>
    </message>
    <message>
        <source>{total:g} mm is shorter than the {preferred:g} mm preferred in iliac veins.</source>
        <translation>{total:g} mm ist kürzer als die in Iliakalvenen bevorzugten {preferred:g} mm.</translation>
    </message>
    <message>
        <source>{preferred:g} mm or more</source>
        <translation>{preferred:g} mm oder mehr</translation>
    </message>
    <message>
        <source>Only {held:.0f} mm of stent lie in vein outside the disease and below the confluence; {least:g} mm are wanted to hold it.</source>
        <translation>Nur {held:.0f} mm Stent liegen in nicht erkrankter Vene unterhalb der Konfluenz; zum Halt sind {least:g} mm erwünscht.</translation>
    </message>
    <message>
        <source>more length in healthy vein</source>
        <translation>mehr Länge in gesunder Vene</translation>
    </message>
    <message>
        <source>{diameter:g} mm stretches the caudal vein ({vein:.1f} mm) by {oversize:.0f} %, above {limit:.0f} %: back pain and an abrupt step at its end are likelier.</source>
        <translation>{diameter:g} mm dehnt die kaudale Vene ({vein:.1f} mm) um {oversize:.0f} %, mehr als {limit:.0f} %: Rückenschmerz und eine abrupte Stufe am Ende sind wahrscheinlicher.</translation>
    </message>
    <message>
        <source>a taper, two stents of different diameter, or a landing in a wider segment; never a smaller anchor</source>
        <translation>eine Verjüngung, zwei Stents verschiedenen Durchmessers oder Landung in einem weiteren Segment; nie ein kleinerer Anker</translation>
    </message>
    <message>
        <source>Rossi 2018 (PMID 29292114): the only randomised trial, symptomatic C3 to C6 with 50 % or more by IVUS</source>
        <translation>Rossi 2018 (PMID 29292114): die einzige randomisierte Studie, symptomatische C3 bis C6 mit 50 % oder mehr im IVUS</translation>
    </message>
    <message>
        <source>C-TRACT (NCT03250247)</source>
        <translation>C-TRACT (NCT03250247)</translation>
    </message>
    <message>
        <source>Clinical reference, section 6: no role for prophylactic correction of a silent stenosis (RANE review; ESVS 2022)</source>
        <translation>Klinische Referenz, Abschnitt 6: kein Platz für die prophylaktische Korrektur einer stummen Stenose (RANE-Review; ESVS 2022)</translation>
    </message>
    <message>
        <source>A venous ulcer, open or healed, gives priority: 37 % of such limbs had 50 % or more iliocaval obstruction.</source>
        <translation>Ein venöses Ulkus, offen oder abgeheilt, gibt Vorrang: 37 % solcher Beine hatten 50 % oder mehr iliokavale Obstruktion.</translation>
    </message>
    <message>
        <source>Marston 2011; SVS/AVF 2014 ulcer guideline (from memory)</source>
        <translation>Marston 2011; SVS/AVF-Leitlinie Ulkus 2014 (aus dem Gedächtnis)</translation>
    </message>
    <message>
        <source>CEAP {ceap} with disease that limits life is what trials treated.</source>
        <translation>CEAP {ceap} mit alltagsbegrenzender Erkrankung ist das, was Studien behandelten.</translation>
    </message>
    <message>
        <source>At least one symptom depends on posture, as venous outflow obstruction makes it do.</source>
        <translation>Mindestens ein Symptom hängt von der Körperlage ab, wie bei venöser Abflussstörung zu erwarten.</translation>
    </message>
    <message>
        <source>{section}; Kurstjens 2016: femoral pressure rises by 28 mmHg on walking behind an obstruction</source>
        <translation>{section}; Kurstjens 2016: Femoraler Druck steigt beim Gehen hinter einer Obstruktion um 28 mmHg</translation>
    </message>
    <message>
        <source>Post-thrombotic disease of moderate or greater severity: {scores}.</source>
        <translation>Postthrombotische Erkrankung mittleren oder höheren Schweregrads: {scores}.</translation>
    </message>
    <message>
        <source>Symptoms without swelling, skin change or a known dependence on posture: other causes come first.</source>
        <translation>Symptome ohne Schwellung, Hautveränderung oder bekannte Lageabhängigkeit: Andere Ursachen gehen vor.</translation>
    </message>
    <message>
        <source>CEAP {ceap} in a patient without symptoms: signs alone are a weak reason for a stent.</source>
        <translation>CEAP {ceap} ohne Symptome: Zeichen allein sind ein schwacher Grund für einen Stent.</translation>
    </message>
    <message>
        <source>No symptoms and no ulcer: a narrowing without symptoms is not treated, however tight it is.</source>
        <translation>Weder Symptome noch Ulkus: Eine Enge ohne Symptome wird nicht behandelt, wie eng sie auch sei.</translation>
    </message>
    <message>
        <source>Nobody recorded symptoms, so that nothing can be said for or against treatment.</source>
        <translation>Niemand hat Symptome dokumentiert, daher lässt sich nichts für oder gegen eine Behandlung sagen.</translation>
    </message>
    <message>
        <source>CEAP {ceap} is recorded, symptoms are not: ask for them and their dependence on posture.</source>
        <translation>CEAP {ceap} ist dokumentiert, Symptome nicht: bitte sie und ihre Lageabhängigkeit erfragen.</translation>
    </message>
    <message>
        <source>For at least one symptom nobody asked whether it depends on posture.</source>
        <translation>Bei mindestens einem Symptom wurde die Lageabhängigkeit nicht erfragt.</translation>
    </message>
    <message>
        <source>The CEAP class is not recorded.</source>
        <translation>Die CEAP-Klasse ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>CEAP {ceap} means an ulcer, open or healed, while the intake says there is none.</source>
        <translation>CEAP {ceap} bedeutet ein Ulkus, offen oder abgeheilt, laut Aufnahme gibt es keines.</translation>
    </message>
    <message>
        <source>An ulcer is stated, while CEAP {ceap} means that there is none: C5 when it has healed, C6 while it is open.</source>
        <translation>Ein Ulkus ist angegeben, CEAP {ceap} bedeutet aber, dass keines besteht: C5, wenn abgeheilt, C6, solange offen.</translation>
    </message>
    <message>
        <source>No lumen was measured, so that no narrowing is proven.</source>
        <translation>Es wurde kein Lumen gemessen, daher ist keine Enge nachgewiesen.</translation>
    </message>
    <message>
        <source>No narrowing that a stent could treat was found.</source>
        <translation>Es wurde keine mit einem Stent behandelbare Enge gefunden.</translation>
    </message>
    <message>
        <source>Area stenosis {percent:.0f} % (lumen {mla:.0f} mm²) reaches the trials' criterion of {limit:.0f} %.</source>
        <translation>Flächenstenose {percent:.0f} % (Lumen {mla:.0f} mm²) erreicht das Studienkriterium von {limit:.0f} %.</translation>
    </message>
    <message>
        <source>Area stenosis {percent:.0f} % (lumen {mla:.0f} mm²) lies below the trials' criterion of {limit:.0f} %, which is itself arbitrary.</source>
        <translation>Flächenstenose {percent:.0f} % (Lumen {mla:.0f} mm²) liegt unter dem Studienkriterium von {limit:.0f} %, das selbst willkürlich ist.</translation>
    </message>
    <message>
        <source>Jayaraj 2021 (PMID 34098125)</source>
        <translation>Jayaraj 2021 (PMID 34098125)</translation>
    </message>
    <message>
        <source>Area stenosis {percent:.0f} % (lumen {mla:.0f} mm²) is too slight to treat.</source>
        <translation>Flächenstenose {percent:.0f} % (Lumen {mla:.0f} mm²) ist zu gering für eine Behandlung.</translation>
    </message>
    <message>
        <source>The lumen of {mla:.0f} mm² lies below the population minimum of {minimum:.0f} mm² although the percentage is low: the reference may be narrowed itself.</source>
        <translation>Das Lumen von {mla:.0f} mm² liegt trotz niedriger Prozentzahl unter dem Populationsminimum von {minimum:.0f} mm²: Die Referenz ist womöglich selbst eng.</translation>
    </message>
    <message>
        <source>Raju 2014: diffuse stenosis; Jayaraj 2021 (PMID 34098125)</source>
        <translation>Raju 2014: diffuse Stenose; Jayaraj 2021 (PMID 34098125)</translation>
    </message>
    <message>
        <source>In people without venous disease the left common iliac vein is narrowed by a median of 62 %: percent alone is never an indication.</source>
        <translation>Bei Menschen ohne Venenerkrankung ist die linke V. iliaca communis im Median um 62 % eingeengt: Prozente allein sind nie eine Indikation.</translation>
    </message>
    <message>
        <source>IVUS morphometry of 33 people without venous disease</source>
        <translation>IVUS-Morphometrie von 33 Personen ohne Venenerkrankung</translation>
    </message>
    <message>
        <source>A clot on a narrowed vein can be treated without symptoms, if its other causes were excluded: to be confirmed.</source>
        <translation>Eine Thrombose auf einer Enge kann ohne Symptome behandelt werden, wenn andere Ursachen ausgeschlossen wurden: zu bestätigen.</translation>
    </message>
    <message>
        <source>{section}, exceptions</source>
        <translation>{section}, Ausnahmen</translation>
    </message>
    <message>
        <source>A clot on a narrowed vein, and its other causes were looked for and excluded: it can be treated without symptoms.</source>
        <translation>Eine Thrombose auf einer Enge, andere Ursachen wurden gesucht und ausgeschlossen: Behandlung ohne Symptome möglich.</translation>
    </message>
    <message>
        <source>The VCSS items tell of an open ulcer, while the intake says there is none.</source>
        <translation>Die VCSS-Angaben sprechen für ein offenes Ulkus, laut Aufnahme gibt es keines.</translation>
    </message>
    <message>
        <source>Stated against a stent: {names}.</source>
        <translation>Gegen einen Stent angegeben: {names}.</translation>
    </message>
    <message>
        <source>{section}, contraindications; {trial}: excluded</source>
        <translation>{section}, Kontraindikationen; {trial}: ausgeschlossen</translation>
    </message>
    <message>
        <source>The symptoms are known not to depend on posture, which speaks against venous outflow obstruction.</source>
        <translation>Die Symptome sind nachweislich nicht lageabhängig, was gegen eine venöse Abflussstörung spricht.</translation>
    </message>
    <message>
        <source>Pregnancy: trials excluded it; defer unless limb or life is at risk.</source>
        <translation>Schwangerschaft: In Studien ausgeschlossen; aufschieben, sofern nicht Bein oder Leben in Gefahr sind.</translation>
    </message>
    <message>
        <source>Allergy stated to {allergies}: iliac vein stents contain nickel.</source>
        <translation>Allergie angegeben gegen {allergies}: Iliakalvenenstents enthalten Nickel.</translation>
    </message>
    <message>
        <source>Abdominal surgery is planned: decide the order first, as a fresh stent needs uninterrupted anticoagulation.</source>
        <translation>Eine Bauchoperation ist geplant: zuerst die Reihenfolge festlegen, da ein frischer Stent ununterbrochene Antikoagulation braucht.</translation>
    </message>
    <message>
        <source>Milinis 2018 (EJVES): anticoagulation for 6 to 12 months after stenting</source>
        <translation>Milinis 2018 (EJVES): Antikoagulation für 6 bis 12 Monate nach Stentimplantation</translation>
    </message>
    <message>
        <source>active infection</source>
        <translation>aktive Infektion</translation>
    </message>
    <message>
        <source>coagulopathy</source>
        <translation>Koagulopathie</translation>
    </message>
    <message>
        <source>anticoagulation intolerance</source>
        <translation>Antikoagulation unverträglich</translation>
    </message>
    <message>
        <source>short life expectancy</source>
        <translation>kurze Lebenserwartung</translation>
    </message>
    <message>
        <source>not walking</source>
        <translation>nicht gehfähig</translation>
    </message>
    <message>
        <source>severe arterial disease</source>
        <translation>schwere arterielle Erkrankung</translation>
    </message>
    <message>
        <source>poor inflow</source>
        <translation>schlechter Einstrom</translation>
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
        <translation>ihr Umfang wurde nicht gemessen</translation>
    </message>
    <message>
        <source>its smallest and largest width were not measured</source>
        <translation>ihre kleinste und größte Weite wurden nicht gemessen</translation>
    </message>
    <message>
        <source>its area was not measured</source>
        <translation>ihre Fläche wurde nicht gemessen</translation>
    </message>
    <message>
        <source>{bare:.0f} mm of diseased vein lie bare between two stents, at {start:.0f} to {end:.0f} mm.</source>
        <translation>{bare:.0f} mm erkrankter Vene liegen zwischen zwei Stents frei, bei {start:.0f} bis {end:.0f} mm.</translation>
    </message>
    <message>
        <source>{bare:.0f} mm of vein lie bare between two stents, at {start:.0f} to {end:.0f} mm.</source>
        <translation>{bare:.0f} mm Vene liegen zwischen zwei Stents frei, bei {start:.0f} bis {end:.0f} mm.</translation>
    </message>
    <message>
        <source>{section}: no skip gaps between stents; disease left is the main correctable failure</source>
        <translation>{section}: keine Lücken zwischen Stents; belassene Erkrankung ist der wichtigste korrigierbare Fehler</translation>
    </message>
    <message>
        <source>stents that overlap</source>
        <translation>überlappende Stents</translation>
    </message>
    <message>
        <source>Two stents overlap by {overlap:.0f} mm; {least:g} mm are wanted so that they stay joined.</source>
        <translation>Zwei Stents überlappen um {overlap:.0f} mm; {least:g} mm sind erwünscht, damit sie verbunden bleiben.</translation>
    </message>
    <message>
        <source>an overlap of {least:g} mm</source>
        <translation>eine Überlappung von {least:g} mm</translation>
    </message>
    <message>
        <source>Two overlapping stents differ by {step:g} mm in diameter, more than {most:g} mm.</source>
        <translation>Zwei überlappende Stents unterscheiden sich im Durchmesser um {step:g} mm, mehr als {most:g} mm.</translation>
    </message>
    <message>
        <source>{section}: never the larger inside the smaller by a step of more than 2 mm</source>
        <translation>{section}: nie der größere im kleineren bei einer Stufe von mehr als 2 mm</translation>
    </message>
    <message>
        <source>diameters closer to each other, or a stent between them</source>
        <translation>näher beieinander liegende Durchmesser oder ein Stent dazwischen</translation>
    </message>
    <message>
        <source>C-TRACT (NCT03250247): excluded</source>
        <translation>C-TRACT (NCT03250247): ausgeschlossen</translation>
    </message>
    <message>
        <source>An active infection is stated: a stent may be seeded.</source>
        <translation>Eine aktive Infektion ist angegeben: Ein Stent kann besiedelt werden.</translation>
    </message>
    <message>
        <source>the infection treated</source>
        <translation>Behandlung der Infektion</translation>
    </message>
    <message>
        <source>A bleeding disorder that cannot be corrected is stated (trials: INR above 3, platelets below 75 × 10⁹/L).</source>
        <translation>Eine nicht korrigierbare Blutungsneigung ist angegeben (Studien: INR über 3, Thrombozyten unter 75 × 10⁹/L).</translation>
    </message>
    <message>
        <source>values within the trials' bounds</source>
        <translation>Werte innerhalb der Studiengrenzen</translation>
    </message>
    <message>
        <source>Anticoagulation is stated not to be tolerated; a fresh stent needs it.</source>
        <translation>Unverträglichkeit der Antikoagulation ist angegeben; ein frischer Stent braucht sie.</translation>
    </message>
    <message>
        <source>a drug that is tolerated, named in the intake</source>
        <translation>ein verträgliches Medikament, in der Aufnahme benannt</translation>
    </message>
    <message>
        <source>A life expectancy of less than six months is stated: the benefit may not be lived to see.</source>
        <translation>Eine Lebenserwartung unter sechs Monaten ist angegeben: Der Nutzen wird womöglich nicht mehr erlebt.</translation>
    </message>
    <message>
        <source>the surgeon's judgement</source>
        <translation>die ärztliche Beurteilung</translation>
    </message>
    <message>
        <source>The patient is stated not to walk: trials excluded them, as flow through the stent stays low.</source>
        <translation>Laut Angabe nicht gehfähig: In Studien ausgeschlossen, da der Fluss durch den Stent gering bleibt.</translation>
    </message>
    <message>
        <source>Severe arterial disease is stated (ankle-brachial index below {limit:g}).</source>
        <translation>Schwere arterielle Erkrankung ist angegeben (Knöchel-Arm-Index unter {limit:g}).</translation>
    </message>
    <message>
        <source>the arteries treated first</source>
        <translation>zuerst Behandlung der Arterien</translation>
    </message>
    <message>
        <source>Poor inflow into the common femoral vein is stated: stents without inflow clot.</source>
        <translation>Schlechter Einstrom in die V. femoralis communis ist angegeben: Stents ohne Einstrom thrombosieren.</translation>
    </message>
    <message>
        <source>inflow improved, or the landing moved to where it is good</source>
        <translation>besserer Einstrom oder eine Landezone dort, wo er gut ist</translation>
    </message>
    <message>
        <source>A stent lies in these veins already: this is a second look. Inside it the lumen is the stent's, which this plan takes for vein; a narrowing there is tissue in the stent or its compression, below its lower edge it may be the vein that has thinned.</source>
        <translation>In diesen Venen liegt bereits ein Stent: Dies ist ein Zweitblick. Innerhalb des Stents ist das Lumen das des Stents, das dieser Plan für Vene nimmt; eine Enge dort ist Gewebe im Stent oder dessen Kompression, kaudal seines kaudalen Endes möglicherweise die Kaliberabnahme der Vene.</translation>
    </message>
    <message>
        <source>Clinical reference, section 9: tissue in a round stent and a compressed stent are told apart; 5.1, new narrowing below a stent (Raju 2009, JVS 49:511-8)</source>
        <translation>Klinische Referenz, Abschnitt 9: Gewebe in einem runden Stent und ein komprimierter Stent werden unterschieden; 5.1, neue Enge kaudal eines Stents (Raju 2009, JVS 49:511-8)</translation>
    </message>
    <message>
        <source>the lumen compared with the first examination at the same landmarks</source>
        <translation>das Lumen an denselben Landmarken mit der ersten Untersuchung vergleichen</translation>
    </message>
    <message>
        <source>The indication cannot be judged. {reason}</source>
        <translation>Die Indikation ist nicht beurteilbar. {reason}</translation>
    </message>
    <message>
        <source>record symptoms with their dependence on posture, and the CEAP class</source>
        <translation>Symptome mit ihrer Lageabhängigkeit und die CEAP-Klasse dokumentieren</translation>
    </message>
    <message>
        <source>Do not treat. {reason}</source>
        <translation>Nicht behandeln. {reason}</translation>
    </message>
    <message>
        <source>symptoms or an ulcer that match the images</source>
        <translation>Symptome oder ein Ulkus, passend zu den Bildern</translation>
    </message>
    <message>
        <source>a narrowing of at least 50 % with symptoms</source>
        <translation>eine Enge von mindestens 50 % mit Symptomen</translation>
    </message>
    <message>
        <source>Allergy stated to {metals}; every stent of this plan contains nickel, or its metal is not known.</source>
        <translation>Allergie angegeben gegen {metals}; jeder Stent dieses Plans enthält Nickel, oder sein Metall ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{section}: nitinol and cobalt-chromium stents contain nickel</source>
        <translation>{section}: Nitinol- und Kobalt-Chrom-Stents enthalten Nickel</translation>
    </message>
    <message>
        <source>allergy testing that excludes it</source>
        <translation>Allergietestung, die sie ausschließt</translation>
    </message>
    <message>
        <source>Allergy stated to {drugs}: contrast medium and anticoagulation belong to this treatment.</source>
        <translation>Allergie angegeben gegen {drugs}: Kontrastmittel und Antikoagulation gehören zu dieser Behandlung.</translation>
    </message>
    <message>
        <source>a named alternative</source>
        <translation>eine benannte Alternative</translation>
    </message>
    <message>
        <source>The patient is pregnant.</source>
        <translation>Die Patientin ist schwanger.</translation>
    </message>
    <message>
        <source>delivery, or danger to limb or life</source>
        <translation>Entbindung oder Gefahr für Bein oder Leben</translation>
    </message>
    <message>
        <source>Abdominal surgery is planned: anticoagulation after stenting runs for 6 to 12 months without a gap.</source>
        <translation>Eine Bauchoperation ist geplant: Die Antikoagulation nach Stentimplantation läuft 6 bis 12 Monate ohne Lücke.</translation>
    </message>
    <message>
        <source>Milinis 2018 (EJVES), Delphi of 106 experts</source>
        <translation>Milinis 2018 (EJVES), Delphi mit 106 Fachleuten</translation>
    </message>
    <message>
        <source>surgery first, or its date beyond the anticoagulation</source>
        <translation>zuerst die Operation oder ein Termin nach der Antikoagulation</translation>
    </message>
    <message>
        <source>A prior deep vein thrombosis is stated while the vein is classed as never thrombosed (NIVL); a scarred wall lengthens less and holds a stent differently.</source>
        <translation>Eine frühere tiefe Venenthrombose ist angegeben, die Vene aber als nie thrombosiert (NIVL) eingestuft; eine narbige Wand verlängert sich weniger und hält einen Stent anders.</translation>
    </message>
    <message>
        <source>check the vein for scars and set the class</source>
        <translation>die Vene auf Narben prüfen und die Klasse festlegen</translation>
    </message>
    <message>
        <source>The vein is classed as post-thrombotic (PTS) while no deep vein thrombosis is stated: post-thrombotic veins are predicted to lengthen less.</source>
        <translation>Die Vene ist als postthrombotisch (PTS) eingestuft, eine tiefe Venenthrombose aber nicht angegeben: Für postthrombotische Venen wird eine geringere Verlängerung vorhergesagt.</translation>
    </message>
    <message>
        <source>the history asked again, or the class set</source>
        <translation>die Anamnese erneut erheben oder die Klasse festlegen</translation>
    </message>
    <message>
        <source>The intake says that there is no ulcer, and elsewhere the opposite (CEAP class or VCSS items). An ulcer decides on priority; it was taken as stated.</source>
        <translation>Laut Aufnahme gibt es kein Ulkus, an anderer Stelle steht das Gegenteil (CEAP-Klasse oder VCSS-Angaben). Ein Ulkus entscheidet über den Vorrang; es gilt die Angabe der Aufnahme.</translation>
    </message>
    <message>
        <source>The intake says that there is an ulcer, and elsewhere the opposite (CEAP class or VCSS items). An ulcer decides on priority; it was taken as stated.</source>
        <translation>Laut Aufnahme gibt es ein Ulkus, an anderer Stelle steht das Gegenteil (CEAP-Klasse oder VCSS-Angaben). Ein Ulkus entscheidet über den Vorrang; es gilt die Angabe der Aufnahme.</translation>
    </message>
    <message>
        <source>CEAP class, score and answer brought to agree</source>
        <translation>CEAP-Klasse, Score und Antwort in Einklang bringen</translation>
    </message>
    <message>
        <source>The side is not stated.</source>
        <translation>Die Seite ist nicht angegeben.</translation>
    </message>
    <message>
        <source>House rule: no plan without a side</source>
        <translation>Eigene Festlegung: kein Plan ohne Seite</translation>
    </message>
    <message>
        <source>state the side</source>
        <translation>die Seite angeben</translation>
    </message>
    <message>
        <source>Anticoagulation is not stated although the vein was thrombosed.</source>
        <translation>Antikoagulation ist nicht angegeben, obwohl die Vene thrombosiert war.</translation>
    </message>
    <message>
        <source>record it</source>
        <translation>dokumentieren</translation>
    </message>
    <message>
        <source>The vein was thrombosed and no anticoagulant is taken: experts give one for 6 to 12 months after stenting, and for life after several clots.</source>
        <translation>Die Vene war thrombosiert, und es wird kein Antikoagulans genommen: Fachleute geben eines für 6 bis 12 Monate nach Stentimplantation, nach mehreren Thrombosen lebenslang.</translation>
    </message>
    <message>
        <source>an anticoagulant, or the reason against one</source>
        <translation>ein Antikoagulans oder der Grund dagegen</translation>
    </message>
    <message>
        <source>Neglen 2008 (JVS 48:1255): 54-month secondary patency 86 % across the ligament, 95 % above it; 100 % in NIVL</source>
        <translation>Neglen 2008 (JVS 48:1255): sekundäre Offenheit nach 54 Monaten 86 % über das Band hinweg, 95 % oberhalb; 100 % bei NIVL</translation>
    </message>
    <message>
        <source>The lesion's length along the vein is not known: only a diameter is recommended.</source>
        <translation>Die Länge der Läsion entlang der Vene ist nicht bekannt: Es wird nur ein Durchmesser empfohlen.</translation>
    </message>
    <message>
        <source>Clinical reference, section 7.2: an IVUS frame number is not a distance</source>
        <translation>Klinische Referenz, Abschnitt 7.2: Eine IVUS-Bildnummer ist kein Abstand</translation>
    </message>
    <message>
        <source>positions from a motor pullback, pinned landmarks, or the length itself</source>
        <translation>Positionen aus einem motorischen Rückzug, gesetzte Landmarken oder die Länge selbst</translation>
    </message>
    <message>
        <source>{total:g} mm cannot cover {lesion:.1f} mm of disease.</source>
        <translation>{total:g} mm können {lesion:.1f} mm Erkrankung nicht abdecken.</translation>
    </message>
    <message>
        <source>{section}: disease left at an edge is the main correctable failure</source>
        <translation>{section}: Am Stentende belassene Erkrankung ist der wichtigste korrigierbare Fehler</translation>
    </message>
    <message>
        <source>at least {lesion:.0f} mm, with margins</source>
        <translation>mindestens {lesion:.0f} mm, mit Rändern</translation>
    </message>
    <message>
        <source>{total:g} mm is less than the required {required:.1f} mm (disease {lesion:.0f}, margins {cranial_margin:.0f} and {caudal_margin:.0f}, allowance {allowance:.0f} mm).</source>
        <translation>{total:g} mm ist weniger als die erforderlichen {required:.1f} mm (Erkrankung {lesion:.0f}, Ränder {cranial_margin:.0f} und {caudal_margin:.0f}, Zuschlag {allowance:.0f} mm).</translation>
    </message>
    <message>
        <source>at least {required:.1f} mm</source>
        <translation>mindestens {required:.1f} mm</translation>
    </message>
    <message>
        <source>The stated covered length of {stated:.0f} mm is shorter than the lesion of {lesion:.0f} mm.</source>
        <translation>Die angegebene abgedeckte Länge von {stated:.0f} mm ist kürzer als die Läsion von {lesion:.0f} mm.</translation>
    </message>
    <message>
        <source>The stated covered length of {stated:.0f} mm is not that of the stated stent, {wanted:g} mm.</source>
        <translation>Die angegebene abgedeckte Länge von {stated:.0f} mm ist nicht die des angegebenen Stents, {wanted:g} mm.</translation>
    </message>
    <message>
        <source>The measurements themselves</source>
        <translation>Die Messwerte selbst</translation>
    </message>
    <message>
        <source>one of the two corrected</source>
        <translation>Korrektur eines von beiden</translation>
    </message>
    <message>
        <source>The cranial edge leaves {left:.0f} mm of disease uncovered.</source>
        <translation>Das kraniale Ende lässt {left:.0f} mm Erkrankung unbedeckt.</translation>
    </message>
    <message>
        <source>the cranial edge beyond the disease</source>
        <translation>das kraniale Ende jenseits der Erkrankung</translation>
    </message>
    <message>
        <source>The caudal edge leaves {left:.0f} mm of disease uncovered.</source>
        <translation>Das kaudale Ende lässt {left:.0f} mm Erkrankung unbedeckt.</translation>
    </message>
    <message>
        <source>the caudal edge beyond the disease</source>
        <translation>das kaudale Ende jenseits der Erkrankung</translation>
    </message>
    <message>
        <source>The stent reaches {past:.0f} mm past the iliocaval confluence, above {cap:g} mm: it may jail the inflow of the other side.</source>
        <translation>Der Stent reicht {past:.0f} mm über die iliokavale Konfluenz hinaus, mehr als {cap:g} mm: Er kann den Einstrom der Gegenseite verlegen.</translation>
    </message>
    <message>
        <source>a cranial edge at most {most:g} mm past the confluence</source>
        <translation>ein kraniales Ende höchstens {most:g} mm jenseits der Konfluenz</translation>
    </message>
    <message>
        <source>The stent crosses the mouth of the internal iliac vein, {distance:.0f} mm above its caudal edge.</source>
        <translation>Der Stent überquert die Mündung der V. iliaca interna, {distance:.0f} mm oberhalb seines kaudalen Endes.</translation>
    </message>
    <message>
        <source>{section}: usual for common iliac disease; contralateral thrombosis followed prior internal iliac clots</source>
        <translation>{section}: bei Erkrankung der V. iliaca communis üblich; kontralaterale Thrombosen folgten auf frühere Thrombosen der V. iliaca interna</translation>
    </message>
    <message>
        <source>The stent crosses the inguinal ligament by {past:.0f} mm.</source>
        <translation>Der Stent überquert das Leistenband um {past:.0f} mm.</translation>
    </message>
    <message>
        <source>a caudal edge above the ligament; it is acceptable where the disease requires it</source>
        <translation>ein kaudales Ende oberhalb des Leistenbands; vertretbar, wo die Erkrankung es verlangt</translation>
    </message>
    <message>
        <source>acceptable where the disease requires it</source>
        <translation>vertretbar, wo die Erkrankung es erfordert</translation>
    </message>
    <message>
        <source>Assumed from a proposed landmark that nobody confirmed.</source>
        <translation>Angenommen nach einer vorgeschlagenen, nicht bestätigten Landmarke.</translation>
    </message>
    <message>
        <source>The stent ends {past:.0f} mm beyond the profunda confluence, which has to stay open.</source>
        <translation>Der Stent endet {past:.0f} mm jenseits der Profunda-Konfluenz, die offen bleiben muss.</translation>
    </message>
    <message>
        <source>The stent ends {distance:.0f} mm above the profunda confluence, less than {clearance:g} mm.</source>
        <translation>Der Stent endet {distance:.0f} mm oberhalb der Profunda-Konfluenz, weniger als {clearance:g} mm.</translation>
    </message>
    <message>
        <source>a caudal edge at least {clearance:g} mm above it</source>
        <translation>ein kaudales Ende mindestens {clearance:g} mm kranial davon</translation>
    </message>
    <message>
        <source>a longer pullback</source>
        <translation>ein längerer Rückzug</translation>
    </message>
    <message>
        <source>The stent reaches {above:.0f} mm cranial to what the pullback shows: nobody saw the vein it lands in.</source>
        <translation>Der Stent reicht {above:.0f} mm weiter nach kranial, als der Rückzug zeigt: Die Vene, in der er landet, wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>The stent reaches {below:.0f} mm caudal to what the pullback shows: nobody saw the vein it lands in.</source>
        <translation>Der Stent reicht {below:.0f} mm weiter nach kaudal, als der Rückzug zeigt: Die Vene, in der er landet, wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>The stent reaches {above:.0f} mm cranial and {below:.0f} mm caudal to what the pullback shows: nobody saw the vein it lands in.</source>
        <translation>Der Stent reicht {above:.0f} mm weiter nach kranial und {below:.0f} mm weiter nach kaudal, als der Rückzug zeigt: Die Vene, in der er landet, wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.8: no published length of an iliac vein before and after stenting; calibre from 17 patients</source>
        <translation>Klinische Referenz, Abschnitt 5.8: keine publizierte Länge einer Iliakalvene vor und nach Stentimplantation; Kaliber von 17 Patienten</translation>
    </message>
    <message>
        <source>second looks of this practice</source>
        <translation>Zweitblicke dieser Einrichtung</translation>
    </message>
    <message>
        <source>The caudal vein is predicted to thin from {before:.1f} to {after:.1f} mm; {stent:g} mm is then {oversize:.0f} % oversize, above {limit:.0f} %.</source>
        <translation>Die kaudale Vene verengt sich laut Vorhersage von {before:.1f} auf {after:.1f} mm; {stent:g} mm sind dann {oversize:.0f} % Überdimensionierung, mehr als {limit:.0f} %.</translation>
    </message>
    <message>
        <source>ending in a wider segment, a taper or two stents, or extending into the external iliac vein; never a smaller anchor</source>
        <translation>Ende in einem weiteren Segment, eine Verjüngung oder zwei Stents, oder Verlängerung in die V. iliaca externa; nie ein kleinerer Anker</translation>
    </message>
    <message>
        <source>The pressure relief was not measured; {gradient:g} ± {sd:g} mmHg is assumed ({note}).</source>
        <translation>Die Druckentlastung wurde nicht gemessen; angenommen werden {gradient:g} ± {sd:g} mmHg ({note}).</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.4: no resting gradients of such narrowings are published</source>
        <translation>Klinische Referenz, Abschnitt 5.4: keine Ruhegradienten solcher Engen publiziert</translation>
    </message>
    <message>
        <source>the gradient between common femoral vein and inferior vena cava</source>
        <translation>der Gradient zwischen V. femoralis communis und V. cava inferior</translation>
    </message>
    <message>
        <source>The length of vein between the stent and the inguinal ligament is not known: no lengthening is predicted and no allowance is added.</source>
        <translation>Die Venenlänge zwischen Stent und Leistenband ist nicht bekannt: Es wird keine Verlängerung vorhergesagt und kein Zuschlag addiert.</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.3, equation 8</source>
        <translation>Klinische Referenz, Abschnitt 5.3, Gleichung 8</translation>
    </message>
    <message>
        <source>the inguinal ligament pinned, or the length entered</source>
        <translation>das gesetzte Leistenband oder die eingegebene Länge</translation>
    </message>
    <message>
        <source>The tortuosity of the covered vein was not measured; {tortuosity:g} is assumed.</source>
        <translation>Die Tortuosität der abgedeckten Vene wurde nicht gemessen; angenommen wird {tortuosity:g}.</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.5: {low:g} to {high:g} in the worked examples</source>
        <translation>Klinische Referenz, Abschnitt 5.5: {low:g} bis {high:g} in den Rechenbeispielen</translation>
    </message>
    <message>
        <source>a calibrated venogram, or the value entered</source>
        <translation>ein kalibriertes Phlebogramm oder der eingegebene Wert</translation>
    </message>
    <message>
        <source>{model} is a prior from assumptions and one small series; it is not validated.</source>
        <translation>{model} ist eine Modellannahme, gestützt auf Annahmen und eine kleine Serie; nicht validiert.</translation>
    </message>
    <message>
        <source>The predicted lengthening ({median:z.1f} mm, 90 % range {p05:z.1f} to {p95:z.1f}) lies within the error of a measured length (± {error:g} mm).</source>
        <translation>Die vorhergesagte Verlängerung ({median:z.1f} mm, 90-%-Bereich {p05:z.1f} bis {p95:z.1f}) liegt innerhalb des Fehlers einer gemessenen Länge (± {error:g} mm).</translation>
    </message>
    <message>
        <source>The predicted lengthening ({median:z.1f} mm, 90 % range {p05:z.1f} to {p95:z.1f}) exceeds the error of a measured length (± {error:g} mm).</source>
        <translation>Die vorhergesagte Verlängerung ({median:z.1f} mm, 90-%-Bereich {p05:z.1f} bis {p95:z.1f}) übersteigt den Fehler einer gemessenen Länge (± {error:g} mm).</translation>
    </message>
    <message>
        <source>the lesion's length along the vein is not known</source>
        <translation>die Länge der Läsion entlang der Vene ist nicht bekannt</translation>
    </message>
    <message>
        <source>the catalogue holds no stent that may be recommended</source>
        <translation>der Katalog enthält keinen Stent, der empfohlen werden darf</translation>
    </message>
    <message>
        <source>the landing vein's perimeter is not known, and a flat vein would need a wider stent</source>
        <translation>der Umfang der Landevene ist nicht bekannt, und eine flache Vene bräuchte einen weiteren Stent</translation>
    </message>
    <message>
        <source>the vein above the narrowing may be vena cava or landing vein, which would need a wider stent</source>
        <translation>die Vene kranial der Enge kann V. cava sein oder Landevene, die einen weiteren Stent bräuchte</translation>
    </message>
    <message>
        <source>no healthy vein below the disease was measured</source>
        <translation>kaudal der Erkrankung wurde keine gesunde Vene gemessen</translation>
    </message>
    <message>
        <source>no two sizes hold over {level:.0f} % of the measurement's uncertainty</source>
        <translation>keine zwei Größen decken {level:.0f} % der Messunsicherheit ab</translation>
    </message>
    <message>
        <source>Nothing was predicted, so that no second look can be timed by the model.</source>
        <translation>Nichts wurde vorhergesagt, daher kann das Modell keinen Zweitblick terminieren.</translation>
    </message>
    <message>
        <source>Nine tenths of the predicted change has happened by then.</source>
        <translation>Neun Zehntel der vorhergesagten Änderung sind bis dahin eingetreten.</translation>
    </message>
    <message>
        <source>Neither is likely enough ({chance} % together, below {level:.0f} %) for an early look; symptoms bring it forward.</source>
        <translation>Keines von beiden ist wahrscheinlich genug (zusammen {chance} %, unter {level:.0f} %) für einen frühen Zweitblick; Symptome ziehen ihn vor.</translation>
    </message>
    <message>
        <source>{chance} % chance that the {segment} caudal to the lesion ends under {area:.0f} mm² ({fraction:.0f} % of its minimum).</source>
        <translation>Mit {chance} % Wahrscheinlichkeit ({segment}) endet die Vene kaudal der Läsion unter {area:.0f} mm² ({fraction:.0f} % ihres Minimums).</translation>
    </message>
    <message>
        <source>{chance} % chance that the caudal edge drifts by more than {drift:g} mm.</source>
        <translation>Mit {chance} % Wahrscheinlichkeit wandert das kaudale Ende um mehr als {drift:g} mm.</translation>
    </message>
    <message>
        <source>The drift of the caudal edge is not known, because the un-stented length is not.</source>
        <translation>Das Wandern des kaudalen Endes ist nicht bekannt, weil die Länge ohne Stent nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Stent as entered</source>
        <translation>Stent wie eingegeben</translation>
    </message>
    <message>
        <source>Shammas 2017 (Vasc Dis Manag): thrombus and a dilated vein let a stent sail</source>
        <translation>Shammas 2017 (Vasc Dis Manag): Bei Thrombus und dilatierter Vene kann ein Stent abschwimmen</translation>
    </message>
    <message>
        <source>The caudal reference of {area:.0f} mm² is {times:.2f} times the population minimum of the {segment}, above {limit:g}: dilated by the narrowing itself, it overstates the percentage and the size, and it will shrink.</source>
        <translation>Die kaudale Referenz von {area:.0f} mm² ist das {times:.2f}-Fache des Populationsminimums ({segment}), mehr als {limit:g}: durch die Enge selbst dilatiert, überhöht sie Prozentwert und Größe und wird schrumpfen.</translation>
    </message>
    <message>
        <source>another reference; anchoring is still judged on this one</source>
        <translation>eine andere Referenz; die Verankerung wird weiter an dieser beurteilt</translation>
    </message>
    <message>
        <source>The {segment} is graded against {area:.0f} mm² of vena cava, another class of vessel: the percentage is overstated.</source>
        <translation>Verglichen wird mit {area:.0f} mm² V. cava, einer anderen Gefäßklasse ({segment}): Der Prozentwert ist überhöht.</translation>
    </message>
    <message>
        <source>{section}, reference choices</source>
        <translation>{section}, Wahl der Referenz</translation>
    </message>
    <message>
        <source>a reference in an iliac vein, or the population minimum</source>
        <translation>eine Referenz in einer Iliakalvene oder das Populationsminimum</translation>
    </message>
    <message>
        <source>A clot is stated and the vein below is dilated ({area:.0f} mm²): together they let a stent come loose and drift toward the heart.</source>
        <translation>Eine Thrombose ist angegeben und die Vene kaudal davon dilatiert ({area:.0f} mm²): Beides zusammen kann dazu führen, dass sich ein Stent löst und herzwärts abschwimmt.</translation>
    </message>
    <message>
        <source>anchoring checked on the most distended frame, and the clot cleared before the stent</source>
        <translation>die Verankerung am weitesten Bild prüfen und den Thrombus vor dem Stent entfernen</translation>
    </message>
    <message>
        <source>The cranial reference ({area:.0f} mm², perimeter {perimeter:.0f} mm) has {share:.0f} % of the area of a circle with its perimeter, flatter than an aspect ratio of {limit:g}: it is compressed or under-filled.</source>
        <translation>Die kraniale Referenz ({area:.0f} mm², Umfang {perimeter:.0f} mm) hat {share:.0f} % der Fläche eines Kreises gleichen Umfangs, flacher als ein Achsenverhältnis von {limit:g}: Sie ist komprimiert oder unzureichend gefüllt.</translation>
    </message>
    <message>
        <source>The caudal reference ({area:.0f} mm², perimeter {perimeter:.0f} mm) has {share:.0f} % of the area of a circle with its perimeter, flatter than an aspect ratio of {limit:g}: it is compressed or under-filled.</source>
        <translation>Die kaudale Referenz ({area:.0f} mm², Umfang {perimeter:.0f} mm) hat {share:.0f} % der Fläche eines Kreises gleichen Umfangs, flacher als ein Achsenverhältnis von {limit:g}: Sie ist komprimiert oder unzureichend gefüllt.</translation>
    </message>
    <message>
        <source>The most distended cranial landing frame is flat (aspect ratio {ratio:.1f}, above {limit:g}); its perimeter diameter of {diameter:.1f} mm counts.</source>
        <translation>Das weiteste Bild der kranialen Landezone ist flach (Achsenverhältnis {ratio:.1f}, über {limit:g}); es gilt sein Umfangsdurchmesser von {diameter:.1f} mm.</translation>
    </message>
    <message>
        <source>The most distended caudal landing frame is flat (aspect ratio {ratio:.1f}, above {limit:g}); its perimeter diameter of {diameter:.1f} mm counts.</source>
        <translation>Das weiteste Bild der kaudalen Landezone ist flach (Achsenverhältnis {ratio:.1f}, über {limit:g}); es gilt sein Umfangsdurchmesser von {diameter:.1f} mm.</translation>
    </message>
    <message>
        <source>another frame, or the patient filled</source>
        <translation>ein anderes Bild oder bessere Volumenfüllung</translation>
    </message>
    <message>
        <source>a frame in which the vein is round</source>
        <translation>ein Bild, in dem die Vene rund ist</translation>
    </message>
    <message>
        <source>Only {shortest:.0f} mm of healthy vein are stated for landing; {least:g} mm are wanted to hold a stent.</source>
        <translation>Nur {shortest:.0f} mm gesunde Vene sind als Landezone angegeben; {least:g} mm sind erwünscht, um einen Stent zu halten.</translation>
    </message>
    <message>
        <source>a longer landing zone, or the next segment</source>
        <translation>eine längere Landezone oder das nächste Segment</translation>
    </message>
    <message>
        <source>The landing vein is stated as {landing:.1f} mm at its widest, narrower than the healthy reference of {healthy:.1f} mm, which alone would need a stent of {least:.1f} mm: one that is too small migrates.</source>
        <translation>Die Landevene ist an der weitesten Stelle mit {landing:.1f} mm angegeben, enger als die gesunde Referenz von {healthy:.1f} mm, die allein einen Stent von {least:.1f} mm bräuchte: Ein zu kleiner migriert.</translation>
    </message>
    <message>
        <source>{section}: sized in the most distended vein</source>
        <translation>{section}: Größe nach der Vene bei maximaler Weite</translation>
    </message>
    <message>
        <source>the most distended landing frame measured again, or the reference corrected</source>
        <translation>das weiteste Bild der Landezone erneut messen oder die Referenz korrigieren</translation>
    </message>
    <message>
        <source>Against the caudal reference the narrowing is {caudal:.0f} %, against the cranial one, in its own segment, {cranial:.0f} %: they lie on different sides of {limit:g} %.</source>
        <translation>Gegen die kaudale Referenz beträgt die Enge {caudal:.0f} %, gegen die kraniale im eigenen Segment {cranial:.0f} %: Sie liegen auf verschiedenen Seiten von {limit:g} %.</translation>
    </message>
    <message>
        <source>one of the references measured again, or a reference chosen for a stated reason</source>
        <translation>eine der Referenzen erneut messen oder eine mit Begründung wählen</translation>
    </message>
    <message>
        <source>a lesion of {length:g} mm, shorter than {least:g} mm</source>
        <translation>Läsion {length:g} mm, kürzer als {least:g} mm</translation>
    </message>
    <message>
        <source>a lesion of {length:g} mm, longer than {most:g} mm from confluence to thigh</source>
        <translation>Läsion {length:g} mm, länger als {most:g} mm von der Konfluenz bis zum Oberschenkel</translation>
    </message>
    <message>
        <source>un-stented vein of {length:g} mm, longer than {most:g} mm from confluence to thigh</source>
        <translation>Vene ohne Stent {length:g} mm, länger als {most:g} mm von der Konfluenz bis zum Oberschenkel</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>Stated: {lengths}. Are these millimetres?</source>
        <translation>Angegeben: {lengths}. Sind das Millimeter?</translation>
    </message>
    <message>
        <source>{section}: common iliac vein 5 to 7 cm, external iliac vein 9 to 12 cm</source>
        <translation>{section}: V. iliaca communis 5 bis 7 cm, V. iliaca externa 9 bis 12 cm</translation>
    </message>
    <message>
        <source>the length read again, in millimetres</source>
        <translation>die Länge erneut ablesen, in Millimetern</translation>
    </message>
    <message>
        <source>The landing vein's perimeter is not known; its area diameter stands in, which is the least it can be and understates a flat vein by 8 % or more.</source>
        <translation>Der Umfang der Landevene ist nicht bekannt; ersatzweise gilt ihr Flächendurchmesser, das kleinstmögliche Maß, das eine flache Vene um 8 % oder mehr unterschätzt.</translation>
    </message>
    <message>
        <source>the perimeter of the most distended landing frame</source>
        <translation>der Umfang im weitesten Bild der Landezone</translation>
    </message>
    <message>
        <source>The narrowing is {stenosis:.0f} %, yet its lumen of {mla:.0f} mm² is not below the population minimum of {minimum:.0f} mm²: the reference is too large.</source>
        <translation>Die Enge beträgt {stenosis:.0f} %, doch ihr Lumen von {mla:.0f} mm² liegt nicht unter dem Populationsminimum von {minimum:.0f} mm²: Die Referenz ist zu groß.</translation>
    </message>
    <message>
        <source>another reference</source>
        <translation>eine andere Referenz</translation>
    </message>
    <message>
        <source>is not an Ilioplan case file</source>
        <translation>ist keine Ilioplan-Falldatei</translation>
    </message>
    <message>
        <source>choose a file that ends in .ilioplan</source>
        <translation>bitte eine Datei mit der Endung .ilioplan wählen</translation>
    </message>
    <message>
        <source>claims to hold more than a case file can</source>
        <translation>gibt mehr Inhalt an, als eine Falldatei fassen kann</translation>
    </message>
    <message>
        <source>use a copy from a backup</source>
        <translation>bitte eine Kopie aus der Sicherung verwenden</translation>
    </message>
    <message>
        <source>holds one part twice</source>
        <translation>enthält einen Teil doppelt</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>claims to hold more parts than a case file can</source>
        <translation>gibt mehr Teile an, als eine Falldatei fassen kann</translation>
    </message>
    <message>
        <source>belongs to another patient than its images</source>
        <translation>gehört zu einem anderen Patienten als die Bilder</translation>
    </message>
    <message>
        <source>open the images as a new case</source>
        <translation>bitte die Bilder als neuen Fall öffnen</translation>
    </message>
    <message>
        <source>was made on another pullback</source>
        <translation>wurde an einem anderen Rückzug erstellt</translation>
    </message>
    <message>
        <source>was made on another venogram</source>
        <translation>wurde an einem anderen Phlebogramm erstellt</translation>
    </message>
    <message>
        <source>holds contours of {held} frames, but the pullback has {frames}</source>
        <translation>enthält Konturen von {held} Bildern, der Rückzug hat aber {frames}</translation>
    </message>
    <message>
        <source>update Ilioplan, or take the key out if a person put it in</source>
        <translation>bitte Ilioplan aktualisieren oder den Schlüssel entfernen, falls ihn jemand eingefügt hat</translation>
    </message>
    <message>
        <source>holds more than this version can keep: {problem}</source>
        <translation>enthält mehr, als diese Version bewahren kann: {problem}</translation>
    </message>
    <message>
        <source>is damaged: {problem}</source>
        <translation>ist beschädigt: {problem}</translation>
    </message>
    <message>
        <source>is damaged: its case.json cannot be read</source>
        <translation>ist beschädigt: case.json ist nicht lesbar</translation>
    </message>
    <message>
        <source>is damaged: its case.json is not a record</source>
        <translation>ist beschädigt: case.json ist kein Datensatz</translation>
    </message>
    <message>
        <source>is of an unknown version</source>
        <translation>hat eine unbekannte Version</translation>
    </message>
    <message>
        <source>is not an array</source>
        <translation>ist kein Array</translation>
    </message>
    <message>
        <source>does not hold what it says</source>
        <translation>enthält nicht, was angegeben ist</translation>
    </message>
    <message>
        <source>does not hold {count} points a frame</source>
        <translation>enthält nicht {count} Punkte je Bild</translation>
    </message>
    <message>
        <source>does not cover the frames of plan.contours</source>
        <translation>deckt die Bilder von plan.contours nicht ab</translation>
    </message>
    <message>
        <source>does not have one step a frame</source>
        <translation>hat nicht genau einen Schritt je Bild</translation>
    </message>
    <message>
        <source>does not hold points</source>
        <translation>enthält keine Punkte</translation>
    </message>
    <message>
        <source>does not have one diameter a point</source>
        <translation>hat nicht genau einen Durchmesser je Punkt</translation>
    </message>
    <message>
        <source>is {id}, which an earlier product has</source>
        <translation>ist {id}, was ein früheres Produkt schon hat</translation>
    </message>
    <message>
        <source>is longer, or given twice, at {diameter:g} mm: a stent shortens as it opens</source>
        <translation>ist bei {diameter:g} mm länger oder doppelt angegeben: Ein Stent verkürzt sich beim Öffnen</translation>
    </message>
    <message>
        <source>is missing: a check counts with its day</source>
        <translation>fehlt: Eine Prüfung zählt nur mit ihrem Tag</translation>
    </message>
    <message>
        <source>is {on}, not a day such as 2026-03-01</source>
        <translation>ist {on}, kein Tag wie 2026-03-01</translation>
    </message>
    <message>
        <source>{started}, expanded {expanded}</source>
        <translation>{started}, erweitert {expanded}</translation>
    </message>
    <message>
        <source>names {unknown}, not one of {allowed}</source>
        <translation>nennt {unknown}, keines von {allowed}</translation>
    </message>
    <message>
        <source>this is an exported plan: a report to read, which holds no images and no contours</source>
        <translation>dies ist ein exportierter Plan: ein Bericht zum Lesen, ohne Bilder und ohne Konturen</translation>
    </message>
    <message>
        <source>these are exported measurements of a pullback, without its images</source>
        <translation>dies sind exportierte Messwerte eines Rückzugs, ohne seine Bilder</translation>
    </message>
    <message>
        <source>these are exported measurements of a venogram, without its images</source>
        <translation>dies sind exportierte Messwerte eines Phlebogramms, ohne seine Bilder</translation>
    </message>
    <message>
        <source>this is a catalogue of stents, not a case</source>
        <translation>dies ist ein Stentkatalog, kein Fall</translation>
    </message>
    <message>
        <source>this is a practice's table of thresholds, not a case</source>
        <translation>dies ist die Schwellenwerttabelle einer Einrichtung, kein Fall</translation>
    </message>
    <message>
        <source>this is a practice's aftercare protocol, not a case</source>
        <translation>dies ist das Nachsorgeprotokoll einer Einrichtung, kein Fall</translation>
    </message>
    <message>
        <source>import it under Stent, Catalogue</source>
        <translation>bitte unter Stent, Stentkatalog importieren</translation>
    </message>
    <message>
        <source>put it into the site folder, which the settings name</source>
        <translation>bitte in den Ordner der Einrichtung legen, den die Einstellungen nennen</translation>
    </message>
    <message>
        <source>open {instead}</source>
        <translation>bitte {instead} öffnen</translation>
    </message>
    <message>
        <source>the case file “{found}” in {parent}, or the images</source>
        <translation>die Falldatei „{found}“ in {parent} oder die Bilder</translation>
    </message>
    <message>
        <source>the case file that it was exported from (*{suffix}), or the images</source>
        <translation>die Falldatei, aus der exportiert wurde (*{suffix}), oder die Bilder</translation>
    </message>
    <message>
        <source>has changed since this case was saved, so the plan no longer fits it</source>
        <translation>wurde nach dem Speichern dieses Falls geändert, sodass der Plan nicht mehr passt</translation>
    </message>
    <message>
        <source>put the former one back or open the images as a new case</source>
        <translation>bitte die frühere zurücklegen oder die Bilder als neuen Fall öffnen</translation>
    </message>
    <message>
        <source>the image {file} of this case cannot be found</source>
        <translation>das Bild {file} dieses Falls ist nicht auffindbar</translation>
    </message>
    <message>
        <source>put it back at {place} or beside the case file</source>
        <translation>bitte zurücklegen: {place} oder neben die Falldatei</translation>
    </message>
    <message>
        <source>cannot be: {wrong}</source>
        <translation>kann nicht sein: {wrong}</translation>
    </message>
    <message>
        <source>is {name}, which is pinned already</source>
        <translation>ist {name}, bereits gesetzt</translation>
    </message>
    <message>
        <source>is {last}, not after from_frame {first}</source>
        <translation>ist {last}, nicht nach from_frame {first}</translation>
    </message>
    <message>
        <source>and length_allowance_percent are both given, and only one can hold</source>
        <translation>und length_allowance_percent sind beide angegeben, nur eines kann gelten</translation>
    </message>
    <message>
        <source>the journal cannot be kept: {cause}</source>
        <translation>das Journal kann nicht geführt werden: {cause}</translation>
    </message>
    <message>
        <source>save your work often, or free the folder</source>
        <translation>bitte oft speichern oder den Ordner zugänglich machen</translation>
    </message>
    <message>
        <source>does not hold the measurements of a vein</source>
        <translation>enthält nicht die Messwerte einer Vene</translation>
    </message>
    <message>
        <source>correct the file</source>
        <translation>bitte die Datei korrigieren</translation>
    </message>
    <message>
        <source>is {ours} here and {theirs} in the intake</source>
        <translation>ist hier {ours} und in der Aufnahme {theirs}</translation>
    </message>
    <message>
        <source>(arc over chord, less one)</source>
        <translation>(Bogen durch Sehne, minus eins)</translation>
    </message>
    <message>
        <source>is {perimeter:g}, but {area:g} mm² need at least {shortest:.1f} mm</source>
        <translation>ist {perimeter:g}, aber {area:g} mm² brauchen mindestens {shortest:.1f} mm</translation>
    </message>
    <message>
        <source>is 0: an occlusion has no lumen to size from; measure it once it is crossed and opened</source>
        <translation>ist 0: ein Verschluss hat kein Lumen, nach dem sich die Größe wählen lässt; bitte messen, sobald er passiert und eröffnet ist</translation>
    </message>
    <message>
        <source>is {mla:g}, wider than its own reference of {area:g} mm²</source>
        <translation>ist {mla:g}, weiter als die eigene Referenz von {area:g} mm²</translation>
    </message>
    <message>
        <source>and landing are both given, and only one can hold</source>
        <translation>und landing sind beide angegeben, nur eines kann gelten</translation>
    </message>
    <message>
        <source>is {area:g}, above the perimeter diameter, which no outline can have</source>
        <translation>ist {area:g}, über dem Umfangsdurchmesser, was kein Umriss haben kann</translation>
    </message>
    <message>
        <source>is {mean:g}, above the perimeter diameter of {perimeter:g} mm</source>
        <translation>ist {mean:g}, über dem Umfangsdurchmesser von {perimeter:g} mm</translation>
    </message>
    <message>
        <source>is {area:g}, above the mean diameter of {mean:g} mm</source>
        <translation>ist {area:g}, über dem mittleren Durchmesser von {mean:g} mm</translation>
    </message>
    <message>
        <source>is {segment}, which lies cranial to the lesion's {lesion_segment}</source>
        <translation>ist {segment}, liegt also kranial der Läsion ({lesion_segment})</translation>
    </message>
    <message>
        <source>is {segment}, which lies caudal to the lesion's {lesion_segment}</source>
        <translation>ist {segment}, liegt also kaudal der Läsion ({lesion_segment})</translation>
    </message>
    <message>
        <source>was written by a newer version of the program (case format {version}, this one reads {current})</source>
        <translation>wurde von einer neueren Programmversion geschrieben (Fallformat {version}, diese liest {current})</translation>
    </message>
    <message>
        <source>update Ilioplan to open it</source>
        <translation>bitte Ilioplan zum Öffnen aktualisieren</translation>
    </message>
    <message>
        <source>is {value:g}, above {greater} of {limit:g}</source>
        <translation>ist {value:g}, über {greater} mit {limit:g}</translation>
    </message>
    <message>
        <source>{place} {wrong}</source>
        <translation>{place} {wrong}</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>der Datensatz</translation>
    </message>
    <message>
        <source>is not a record</source>
        <translation>ist kein Datensatz</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <translation>ist kein bekannter Schlüssel</translation>
    </message>
    <message>
        <source>is not whole: {problem}</source>
        <translation>ist unvollständig: {problem}</translation>
    </message>
    <message>
        <source>is not one of {allowed}</source>
        <translation>ist keines von {allowed}</translation>
    </message>
    <message>
        <source>names an array that is not there</source>
        <translation>nennt ein Array, das nicht vorhanden ist</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>does not hold {count} values</source>
        <translation>enthält nicht {count} Werte</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is not a number that fits</source>
        <translation>ist keine passende Zahl</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>is not true or false</source>
        <translation>ist weder true noch false</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>bitte als UTF-8 speichern</translation>
    </message>
    <message>
        <source>is not valid JSON: line {line}, column {column}</source>
        <translation>ist kein gültiges JSON: Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>correct it there</source>
        <translation>bitte dort korrigieren</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>holds a number with too many digits</source>
        <translation>enthält eine Zahl mit zu vielen Stellen</translation>
    </message>
    <message>
        <source>must hold named values in braces</source>
        <translation>muss benannte Werte in geschweiften Klammern enthalten</translation>
    </message>
    <message>
        <source>holds the key {key} twice</source>
        <translation>enthält den Schlüssel {key} doppelt</translation>
    </message>
    <message>
        <source>holds {name}, which is not a number (leave out what is not known)</source>
        <translation>enthält {name}, das keine Zahl ist (Unbekanntes bitte weglassen)</translation>
    </message>
    <message>
        <source>is neither JSON nor TOML: it ends too early</source>
        <translation>ist weder JSON noch TOML: endet zu früh</translation>
    </message>
    <message>
        <source>is neither JSON nor TOML: line {line}, column {column}</source>
        <translation>ist weder JSON noch TOML: Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>{rest} more</source>
        <translation>{rest} weitere</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, und </translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <source>{names} are missing</source>
        <translation>{names} fehlen</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>bitte ergänzen</translation>
    </message>
    <message>
        <source>add them</source>
        <translation>bitte ergänzen</translation>
    </message>
    <message>
        <source>{key} {wrong}</source>
        <translation>{key} {wrong}</translation>
    </message>
    <message>
        <source>is {shown}, not text</source>
        <translation>ist {shown}, kein Text</translation>
    </message>
    <message>
        <source>is longer than {most} characters</source>
        <translation>ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>is {shown}, not one of {allowed}</source>
        <translation>ist {shown}, keines von {allowed}</translation>
    </message>
    <message>
        <source>is {shown}, not true or false</source>
        <translation>ist {shown}, weder true noch false</translation>
    </message>
    <message>
        <source>is {shown}, not a number</source>
        <translation>ist {shown}, keine Zahl</translation>
    </message>
    <message>
        <source>is {shown}, outside {lowest:g} to {highest:g}</source>
        <translation>ist {shown}, außerhalb von {lowest:g} bis {highest:g}</translation>
    </message>
    <message>
        <source>is {shown}, not a whole number</source>
        <translation>ist {shown}, keine ganze Zahl</translation>
    </message>
    <message>
        <source>is {shown}, outside {lowest} to {highest}</source>
        <translation>ist {shown}, außerhalb von {lowest} bis {highest}</translation>
    </message>
    <message>
        <source>is {shown}, not a record of named values</source>
        <translation>ist {shown}, kein Datensatz benannter Werte</translation>
    </message>
    <message>
        <source>is {shown}, not a list</source>
        <translation>ist {shown}, keine Liste</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>ein Datensatz</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>not a finite number</source>
        <translation>keine endliche Zahl</translation>
    </message>
    <message>
        <source>a number beyond all bounds</source>
        <translation>eine Zahl jenseits aller Grenzen</translation>
    </message>
    <message>
        <source>{refused} (did you mean {option}?)</source>
        <translation>{refused} (gemeint: {option}?)</translation>
    </message>
    <message>
        <source>{refused} (if it is in {unit}, write {number:g})</source>
        <translation>{refused} (falls in {unit} gemeint, bitte {number:g} schreiben)</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Pin {landmark} here</source>
        <translation>Hier setzen: {landmark}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Play or stop the venogram</source>
        <translation>Phlebogramm abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Show it in the next way</source>
        <translation>Nächste Darstellungsart</translation>
    </message>
    <message>
        <source>Next view of the vein</source>
        <translation>Nächste Projektion der Vene</translation>
    </message>
    <message>
        <source>Two views side by side, or one</source>
        <translation>Zwei Projektionen nebeneinander oder eine</translation>
    </message>
    <message>
        <source>Plan on the view that is shown</source>
        <translation>Mit der gezeigten Projektion planen</translation>
    </message>
    <message>
        <source>Leave this view out, or take it in again</source>
        <translation>Diese Projektion auslassen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>Draw the centreline by its two ends</source>
        <translation>Mittellinie über ihre zwei Enden zeichnen</translation>
    </message>
    <message>
        <source>Drag centreline, edges and widths</source>
        <translation>Mittellinie, Ränder und Weiten ziehen</translation>
    </message>
    <message>
        <source>Trace the vein anew by the program</source>
        <translation>Vene vom Programm neu nachzeichnen</translation>
    </message>
    <message>
        <source>This IVUS frame lies here: click its place</source>
        <translation>Dieses IVUS-Bild liegt hier: Stelle anklicken</translation>
    </message>
    <message>
        <source>Calibrate by a distance on the picture</source>
        <translation>Über eine Strecke im Bild kalibrieren</translation>
    </message>
    <message>
        <source>Calibrate by the catheter's bands</source>
        <translation>Über die Ringe des Katheters kalibrieren</translation>
    </message>
    <message>
        <source>This frame is the mask</source>
        <translation>Dieses Bild ist die Maske</translation>
    </message>
    <message>
        <source>Mask as the file or the run tells</source>
        <translation>Maske laut Datei oder Serie</translation>
    </message>
    <message>
        <source>Measure without subtraction</source>
        <translation>Ohne Subtraktion messen</translation>
    </message>
    <message>
        <source>Move the mask with the arrow keys</source>
        <translation>Maske mit den Pfeiltasten verschieben</translation>
    </message>
    <message>
        <source>Measure on this frame</source>
        <translation>Auf diesem Bild messen</translation>
    </message>
    <message>
        <source>Mark collaterals</source>
        <translation>Kollateralen markieren</translation>
    </message>
    <message>
        <source>List the collaterals …</source>
        <translation>Kollateralen auflisten …</translation>
    </message>
    <message>
        <source>Contrast over time at a place</source>
        <translation>Kontrastmittel im Zeitverlauf an einer Stelle</translation>
    </message>
    <message>
        <source>Half time of the wash-out in colour</source>
        <translation>Halbwertszeit des Auswaschens in Farbe</translation>
    </message>
    <message>
        <source>Grade lesions against the vein caudal to them</source>
        <translation>Läsionen gegen die Vene kaudal davon bewerten</translation>
    </message>
    <message>
        <source>Grade lesions against the vein cranial to them</source>
        <translation>Läsionen gegen die Vene kranial davon bewerten</translation>
    </message>
    <message>
        <source>Grade lesions against the mean of both</source>
        <translation>Läsionen gegen das Mittel beider bewerten</translation>
    </message>
    <message>
        <source>Grade lesions against the population minimum</source>
        <translation>Läsionen gegen das Populationsminimum bewerten</translation>
    </message>
    <message>
        <source>Grade lesions against this frame</source>
        <translation>Läsionen gegen dieses Bild bewerten</translation>
    </message>
    <message>
        <source>Reference as the program chooses</source>
        <translation>Referenz nach Wahl des Programms</translation>
    </message>
    <message>
        <source>Open files …</source>
        <translation>Dateien öffnen …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>Save case as …</source>
        <translation>Fall speichern unter …</translation>
    </message>
    <message>
        <source>Export plan …</source>
        <translation>Plan exportieren …</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Fall schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Intake …</source>
        <translation>Aufnahme …</translation>
    </message>
    <message>
        <source>Aftercare …</source>
        <translation>Nachsorge …</translation>
    </message>
    <message>
        <source>Calibration ledger …</source>
        <translation>Kalibrierbuch …</translation>
    </message>
    <message>
        <source>Calibrate IVUS …</source>
        <translation>IVUS kalibrieren …</translation>
    </message>
    <message>
        <source>Calibrate venogram …</source>
        <translation>Phlebogramm kalibrieren …</translation>
    </message>
    <message>
        <source>Landmarks and travel …</source>
        <translation>Landmarken und Katheterweg …</translation>
    </message>
    <message>
        <source>Confirm contour, next</source>
        <translation>Kontur bestätigen, weiter</translation>
    </message>
    <message>
        <source>Correct with a brush</source>
        <translation>Mit Pinsel korrigieren</translation>
    </message>
    <message>
        <source>Draw the contour anew</source>
        <translation>Kontur neu zeichnen</translation>
    </message>
    <message>
        <source>Type a diameter …</source>
        <translation>Durchmesser eingeben …</translation>
    </message>
    <message>
        <source>Take back this frame's correction</source>
        <translation>Korrektur dieses Bilds zurücknehmen</translation>
    </message>
    <message>
        <source>Neighbours follow a correction, or not</source>
        <translation>Nachbarn folgen einer Korrektur oder nicht</translation>
    </message>
    <message>
        <source>Find contours again</source>
        <translation>Konturen neu suchen</translation>
    </message>
    <message>
        <source>Lesion borders as found</source>
        <translation>Läsionsgrenzen wie gefunden</translation>
    </message>
    <message>
        <source>Verdict, alternatives, doing nothing …</source>
        <translation>Urteil, Alternativen, Abwarten …</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Select the stent; again: the next</source>
        <translation>Stent auswählen; nochmals: den nächsten</translation>
    </message>
    <message>
        <source>Stent</source>
        <translation>Stent</translation>
    </message>
    <message>
        <source>Choose a stent …</source>
        <translation>Stent wählen …</translation>
    </message>
    <message>
        <source>Add a stent caudally</source>
        <translation>Stent kaudal hinzufügen</translation>
    </message>
    <message>
        <source>Remove the stent</source>
        <translation>Stent entfernen</translation>
    </message>
    <message>
        <source>Stent as recommended</source>
        <translation>Stent wie empfohlen</translation>
    </message>
    <message>
        <source>Catalogue of stents …</source>
        <translation>Stentkatalog …</translation>
    </message>
    <message>
        <source>Length allowance …</source>
        <translation>Längenzuschlag …</translation>
    </message>
    <message>
        <source>Measure a length</source>
        <translation>Länge messen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure an area</source>
        <translation>Fläche messen</translation>
    </message>
    <message>
        <source>Measure an angle</source>
        <translation>Winkel messen</translation>
    </message>
    <message>
        <source>Write a note on the picture</source>
        <translation>Notiz ins Bild schreiben</translation>
    </message>
    <message>
        <source>Name the measurement …</source>
        <translation>Messung benennen …</translation>
    </message>
    <message>
        <source>Delete the measurement</source>
        <translation>Messung löschen</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Ten frames on</source>
        <translation>Zehn Bilder vor</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>Zehn Bilder zurück</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Abspielen/Anhalten</translation>
    </message>
    <message>
        <source>Previous lesion border</source>
        <translation>Vorige Läsionsgrenze</translation>
    </message>
    <message>
        <source>Next lesion border</source>
        <translation>Nächste Läsionsgrenze</translation>
    </message>
    <message>
        <source>Next contour to confirm</source>
        <translation>Nächste unbestätigte Kontur</translation>
    </message>
    <message>
        <source>Show whole images</source>
        <translation>Ganze Bilder zeigen</translation>
    </message>
    <message>
        <source>Turn the cut left</source>
        <translation>Schnitt nach links drehen</translation>
    </message>
    <message>
        <source>Turn the cut right</source>
        <translation>Schnitt nach rechts drehen</translation>
    </message>
    <message>
        <source>Plan card</source>
        <translation>Plankarte</translation>
    </message>
    <message>
        <source>Why these numbers? …</source>
        <translation>Warum diese Zahlen? …</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Alle Ansichten</translation>
    </message>
    <message>
        <source>This view alone, and back</source>
        <translation>Nur diese Ansicht und zurück</translation>
    </message>
    <message>
        <source>This view in its own window, and back</source>
        <translation>Ansicht in eigenem Fenster und zurück</translation>
    </message>
    <message>
        <source>Swap this view with the next</source>
        <translation>Ansicht mit der nächsten tauschen</translation>
    </message>
    <message>
        <source>3D lumen, or not</source>
        <translation>3D-Lumen ein/aus</translation>
    </message>
    <message>
        <source>Views as they were at first</source>
        <translation>Ansichten zurücksetzen</translation>
    </message>
    <message>
        <source>Dark or light theme</source>
        <translation>Dunkles oder helles Design</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Help …</source>
        <translation>Hilfe …</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Guided tour of two minutes</source>
        <translation>Zweiminütige Einführung</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>About, versions and licences …</source>
        <translation>Über, Versionen und Lizenzen …</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Step through the frames; over the venogram, through its run</source>
        <translation>Durch die Bilder blättern; über dem Phlebogramm durch seine Serie</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Strg + Mausrad</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Drag the contour</source>
        <translation>Kontur ziehen</translation>
    </message>
    <message>
        <source>Correct it; the neighbouring frames follow</source>
        <translation>Korrigiert sie; die Nachbarbilder folgen</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Umschalt + Mausrad</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>Drag a lesion border</source>
        <translation>Läsionsgrenze ziehen</translation>
    </message>
    <message>
        <source>Move it along the vein</source>
        <translation>Entlang der Vene verschieben</translation>
    </message>
    <message>
        <source>Drag a stent, or its end</source>
        <translation>Stent oder sein Ende ziehen</translation>
    </message>
    <message>
        <source>Move it, or take another length</source>
        <translation>Verschieben oder andere Länge nehmen</translation>
    </message>
    <message>
        <source>← → with a stent selected</source>
        <translation>← → bei ausgewähltem Stent</translation>
    </message>
    <message>
        <source>Move it by 1 mm; with Shift by 5 mm</source>
        <translation>Um 1 mm verschieben; mit Umschalt um 5 mm</translation>
    </message>
    <message>
        <source>+ − with a stent selected</source>
        <translation>+ − bei ausgewähltem Stent</translation>
    </message>
    <message>
        <source>Longer, shorter; Delete removes it</source>
        <translation>Länger, kürzer; Entf entfernt ihn</translation>
    </message>
    <message>
        <source>Drag along the vein</source>
        <translation>Entlang der Vene ziehen</translation>
    </message>
    <message>
        <source>Move to that place</source>
        <translation>Zu dieser Stelle gehen</translation>
    </message>
    <message>
        <source>Drag a mark on the venogram</source>
        <translation>Marke auf dem Phlebogramm ziehen</translation>
    </message>
    <message>
        <source>Move it; Delete removes what is selected</source>
        <translation>Verschieben; Entf entfernt das Ausgewählte</translation>
    </message>
    <message>
        <source>Space ← → on the venogram</source>
        <translation>Leertaste ← → auf dem Phlebogramm</translation>
    </message>
    <message>
        <source>Play it, step through it</source>
        <translation>Abspielen, durchblättern</translation>
    </message>
    <message>
        <source>1 to 5, Ctrl + 1 to 5 there</source>
        <translation>Dort 1 bis 5, Strg + 1 bis 5</translation>
    </message>
    <message>
        <source>Go to its landmarks, pin them</source>
        <translation>Zu seinen Landmarken gehen, sie setzen</translation>
    </message>
    <message>
        <source>Right drag on it</source>
        <translation>Darauf ziehen, rechte Taste</translation>
    </message>
    <message>
        <source>Window and level with any tool</source>
        <translation>Fensterung mit jedem Werkzeug</translation>
    </message>
    <message>
        <source>Drag a measurement</source>
        <translation>Messung ziehen</translation>
    </message>
    <message>
        <source>Move it, or one of its points; Delete takes it away</source>
        <translation>Sie oder einen ihrer Punkte verschieben; Entf entfernt sie</translation>
    </message>
    <message>
        <source>Drag on an image</source>
        <translation>Auf einem Bild ziehen</translation>
    </message>
    <message>
        <source>Window (sideways) and level (up and down)</source>
        <translation>Fensterbreite (seitlich) und -lage (auf und ab)</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Ziehen, mittlere Taste</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Drag a title</source>
        <translation>Titel ziehen</translation>
    </message>
    <message>
        <source>Move the view beside another, or swap both</source>
        <translation>Ansicht neben eine andere setzen oder beide tauschen</translation>
    </message>
    <message>
        <source>Double click on a title</source>
        <translation>Doppelklick auf einen Titel</translation>
    </message>
    <message>
        <source>Drop files or folders</source>
        <translation>Dateien oder Ordner ablegen</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Öffnet sie</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Open a case first</source>
        <translation>Zuerst einen Fall öffnen</translation>
    </message>
    <message>
        <source>This case has no IVUS pullback</source>
        <translation>Dieser Fall hat keinen IVUS-Rückzug</translation>
    </message>
    <message>
        <source>This case has no venogram</source>
        <translation>Dieser Fall hat kein Phlebogramm</translation>
    </message>
    <message>
        <source>Waits until the plan is worked out</source>
        <translation>Wartet, bis der Plan berechnet ist</translation>
    </message>
    <message>
        <source>3d three volume model surface</source>
        <translation>3d drei volumen modell oberfläche</translation>
    </message>
    <message>
        <source>mode bright night colours</source>
        <translation>modus hell dunkel nacht farben</translation>
    </message>
    <message>
        <source>pdf print report</source>
        <translation>pdf drucken bericht</translation>
    </message>
    <message>
        <source>patient symptoms history ceap anamnesis</source>
        <translation>patient symptome anamnese vorgeschichte ceap</translation>
    </message>
    <message>
        <source>scale millimetres</source>
        <translation>maßstab skala millimeter</translation>
    </message>
    <message>
        <source>scales</source>
        <translation>maßstäbe skalen</translation>
    </message>
    <message>
        <source>swap change size device product</source>
        <translation>tauschen ändern größe produkt device</translation>
    </message>
    <message>
        <source>elongation shortening</source>
        <translation>elongation verlängerung verkürzung</translation>
    </message>
    <message>
        <source>proposed reset</source>
        <translation>vorgeschlagen vorschlag zurücksetzen</translation>
    </message>
    <message>
        <source>tornado elongation prediction</source>
        <translation>tornado elongation vorhersage</translation>
    </message>
    <message>
        <source>derivation tornado source explain</source>
        <translation>herleitung tornado quelle erklären</translation>
    </message>
    <message>
        <source>indication treat</source>
        <translation>indikation behandeln</translation>
    </message>
    <message>
        <source>narrowest stenosis lesion</source>
        <translation>engste stelle stenose läsion</translation>
    </message>
    <message>
        <source>reset discard</source>
        <translation>zurücksetzen verwerfen</translation>
    </message>
    <message>
        <source>segment detect automatic</source>
        <translation>segment erkennen automatisch</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>layout anordnung</translation>
    </message>
    <message>
        <source>detach float undock monitor second screen of</source>
        <translation>abdocken lösen andocken monitor zweiter bildschirm von</translation>
    </message>
    <message>
        <source>maximise enlarge big</source>
        <translation>maximieren vergrößern groß</translation>
    </message>
    <message>
        <source>zoom fit reset</source>
        <translation>zoom einpassen zurücksetzen</translation>
    </message>
    <message>
        <source>shortcuts hotkeys</source>
        <translation>tastenkürzel tastatur shortcuts</translation>
    </message>
    <message>
        <source>cine loop run</source>
        <translation>cine schleife serie</translation>
    </message>
    <message>
        <source>subtract subtracted dsa native inverted</source>
        <translation>subtraktion subtrahiert dsa nativ invertiert</translation>
    </message>
    <message>
        <source>native dsa</source>
        <translation>nativ dsa</translation>
    </message>
    <message>
        <source>dsa</source>
        <translation>dsa</translation>
    </message>
    <message>
        <source>dsa pixel shift</source>
        <translation>dsa pixelshift verschieben</translation>
    </message>
    <message>
        <source>pooling stasis washout contrast flow</source>
        <translation>stase pooling auswaschen kontrastmittel fluss</translation>
    </message>
    <message>
        <source>stasis washout flow curve</source>
        <translation>stase auswaschen fluss kurve</translation>
    </message>
    <message>
        <source>centerline trace</source>
        <translation>mittellinie nachzeichnen</translation>
    </message>
    <message>
        <source>centerline diameter</source>
        <translation>mittellinie durchmesser</translation>
    </message>
    <message>
        <source>centreline centerline detect</source>
        <translation>mittellinie zentrallinie erkennen</translation>
    </message>
    <message>
        <source>pin register match link</source>
        <translation>setzen registrieren abgleichen verknüpfen</translation>
    </message>
    <message>
        <source>distance ruler</source>
        <translation>abstand strecke lineal</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Type mean diameter {length}</source>
        <translation>Mittleren Durchmesser {length} eingeben</translation>
    </message>
    <message>
        <source>Type min diameter {length}</source>
        <translation>Kleinsten Durchmesser {length} eingeben</translation>
    </message>
    <message>
        <source>Type max diameter {length}</source>
        <translation>Größten Durchmesser {length} eingeben</translation>
    </message>
    <message>
        <source>Type perimeter diameter {length}</source>
        <translation>Umfangsdurchmesser {length} eingeben</translation>
    </message>
    <message>
        <source>Confirm contour of frame {frame}</source>
        <translation>Kontur von Bild {frame} bestätigen</translation>
    </message>
    <message>
        <source>This frame has no contour to scale; draw one first (D)</source>
        <translation>Dieses Bild hat keine Kontur zum Skalieren; zuerst eine zeichnen (D)</translation>
    </message>
    <message>
        <source>Nobody corrected this frame, or the program's own contour was not kept</source>
        <translation>Niemand hat dieses Bild korrigiert, oder die Kontur des Programms wurde nicht behalten</translation>
    </message>
    <message>
        <source>Neighbours follow a correction</source>
        <translation>Nachbarn folgen einer Korrektur</translation>
    </message>
    <message>
        <source>A correction changes its own frame only</source>
        <translation>Eine Korrektur ändert nur ihr eigenes Bild</translation>
    </message>
    <message>
        <source>No lesion was found</source>
        <translation>Keine Läsion gefunden</translation>
    </message>
    <message>
        <source>No lesion border toward the heart</source>
        <translation>Keine Läsionsgrenze herzwärts</translation>
    </message>
    <message>
        <source>No lesion border toward the foot</source>
        <translation>Keine Läsionsgrenze fußwärts</translation>
    </message>
    <message>
        <source>No contour is left to confirm</source>
        <translation>Keine Kontur mehr zu bestätigen</translation>
    </message>
    <message>
        <source>The {landmark} is not pinned</source>
        <translation>Nicht gesetzt: {landmark}</translation>
    </message>
    <message>
        <source>Open a case first: the tour shows the window with one</source>
        <translation>Bitte zuerst einen Fall öffnen: Der Rundgang zeigt das Fenster mit einem Fall</translation>
    </message>
    <message>
        <source>Drag from one end to the other</source>
        <translation>Von einem Ende zum anderen ziehen</translation>
    </message>
    <message>
        <source>Draw around the area</source>
        <translation>Fläche umfahren</translation>
    </message>
    <message>
        <source>Drag one leg to the vertex; then move the end of the other</source>
        <translation>Einen Schenkel zum Scheitel ziehen, dann das Ende des anderen bewegen</translation>
    </message>
    <message>
        <source>Press where the note belongs</source>
        <translation>Klicken, wo die Notiz hingehört</translation>
    </message>
    <message>
        <source>Click a measurement first</source>
        <translation>Bitte zuerst eine Messung anklicken</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie soll sie heißen?</translation>
    </message>
    <message>
        <source>What does the note say?</source>
        <translation>Was steht in der Notiz?</translation>
    </message>
    <message>
        <source>Change the intake</source>
        <translation>Aufnahme ändern</translation>
    </message>
    <message>
        <source>Take an override back</source>
        <translation>Übergehen zurücknehmen</translation>
    </message>
    <message>
        <source>Overrule a check</source>
        <translation>Prüfung übergehen</translation>
    </message>
    <message>
        <source>No stent is planned, so that there is no aftercare</source>
        <translation>Es ist kein Stent geplant, also gibt es keine Nachsorge</translation>
    </message>
    <message>
        <source>Change the aftercare</source>
        <translation>Nachsorge ändern</translation>
    </message>
    <message>
        <source>There is no verdict yet</source>
        <translation>Es gibt noch kein Urteil</translation>
    </message>
    <message>
        <source>There is no number to derive yet</source>
        <translation>Es gibt noch keine Zahl herzuleiten</translation>
    </message>
    <message>
        <source>Calibrate IVUS</source>
        <translation>IVUS kalibrieren</translation>
    </message>
    <message>
        <source>Set landmarks and travel</source>
        <translation>Landmarken und Katheterweg setzen</translation>
    </message>
    <message>
        <source>Confirm {landmark}</source>
        <translation>Bestätigen: {landmark}</translation>
    </message>
    <message>
        <source>Pin {landmark}</source>
        <translation>Setzen: {landmark}</translation>
    </message>
    <message>
        <source>No length is known yet, so that there is nothing to allow for</source>
        <translation>Noch ist keine Länge bekannt, also ist kein Zuschlag möglich</translation>
    </message>
    <message>
        <source>Change the length allowance</source>
        <translation>Längenzuschlag ändern</translation>
    </message>
    <message>
        <source>Calibrate venogram</source>
        <translation>Phlebogramm kalibrieren</translation>
    </message>
    <message>
        <source>The file of the view planned on names no run, so that no other can take its place</source>
        <translation>Die Datei der Planungsprojektion nennt keine Serie, sodass keine andere an ihre Stelle treten kann</translation>
    </message>
    <message>
        <source>This case has one view of the vein</source>
        <translation>Dieser Fall hat eine Projektion der Vene</translation>
    </message>
    <message>
        <source>This view is the one planned on; go to another view first</source>
        <translation>Mit dieser Projektion wird geplant; zuerst zu einer anderen wechseln</translation>
    </message>
    <message>
        <source>No vein is traced in this view yet</source>
        <translation>In dieser Projektion ist noch keine Vene nachgezeichnet</translation>
    </message>
    <message>
        <source>Plan on view {view}</source>
        <translation>Mit Projektion {view} planen</translation>
    </message>
    <message>
        <source>The venogram planned on stays in; go to another view first</source>
        <translation>Das Planungsphlebogramm bleibt einbezogen; zuerst zu einer anderen Projektion wechseln</translation>
    </message>
    <message>
        <source>Take in view {view}</source>
        <translation>Projektion {view} einbeziehen</translation>
    </message>
    <message>
        <source>Leave out view {view}</source>
        <translation>Projektion {view} auslassen</translation>
    </message>
    <message>
        <source>Calibrate venogram by its catheter's bands</source>
        <translation>Phlebogramm über die Markierungsringe kalibrieren</translation>
    </message>
    <message>
        <source>Click into a view first, or reach it with Tab</source>
        <translation>Bitte zuerst in eine Ansicht klicken oder mit Tab anwählen</translation>
    </message>
    <message>
        <source>Copied to {path}.</source>
        <translation>Kopiert nach {path}.</translation>
    </message>
    <message>
        <source>The language holds from the next start on</source>
        <translation>Die Sprache gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Keeping the catalogue</source>
        <translation>Katalog wird gespeichert</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Reading the vein</source>
        <translation>Vene wird gelesen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>the plan is still being worked out</source>
        <translation>der Plan wird noch berechnet</translation>
    </message>
    <message>
        <source>export again in a moment</source>
        <translation>bitte gleich erneut exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>its own files</source>
        <translation>die eigenen Dateien</translation>
    </message>
    <message>
        <source>Plans iliac vein stents from IVUS and venogram. {licence}. Research and training use; not a medical device.</source>
        <translation>Plant Iliakalvenenstents aus IVUS und Phlebogramm. {licence}. Für Forschung und Schulung; kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>Bibliotheken und Lizenzen</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>Drafted from {protocol}. The surgeon decides; this text is printed in the plan.</source>
        <translation>Entwurf nach {protocol}. Die Entscheidung ist ärztlich; dieser Text wird im Plan gedruckt.</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nachsorge</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Write what happens after the stent, or go back to the draft.</source>
        <translation>Bitte angeben, was nach dem Stent geschieht, oder zum Entwurf zurückkehren.</translation>
    </message>
    <message>
        <source>The model suggests {allowance}: a prior, not validated. The plan shows both.</source>
        <translation>Das Modell schlägt {allowance} vor: Modellannahme, nicht validiert. Der Plan zeigt beides.</translation>
    </message>
    <message>
        <source>Own allowance</source>
        <translation>Eigener Zuschlag</translation>
    </message>
    <message>
        <source>Own allowance in percent</source>
        <translation>Eigener Zuschlag in Prozent</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>Laut Modell</translation>
    </message>
    <message>
        <source>My own, in mm</source>
        <translation>Eigener, in mm</translation>
    </message>
    <message>
        <source>My own, in percent of the covered length</source>
        <translation>Eigener, in Prozent der abgedeckten Länge</translation>
    </message>
    <message>
        <source>None: switched off</source>
        <translation>Keiner: ausgeschaltet</translation>
    </message>
    <message>
        <source>At the moment: {allowance}, {basis}.</source>
        <translation>Zurzeit: {allowance}, {basis}.</translation>
    </message>
    <message>
        <source>Type the allowance first.</source>
        <translation>Bitte zuerst den Zuschlag eingeben.</translation>
    </message>
    <message>
        <source>The distance is taken along the catheter, through its turns; where it runs out of the picture's plane its bands stand closer, and those distances are left out.</source>
        <translation>Der Abstand wird entlang des Katheters mit seinen Biegungen gemessen; wo er aus der Bildebene läuft, liegen die Ringe enger, und diese Abstände bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>Calibrate by {count} bands</source>
        <translation>Mit {count} Ringen kalibrieren</translation>
    </message>
    <message>
        <source>Use this scale</source>
        <translation>Maßstab übernehmen</translation>
    </message>
    <message>
        <source>Distance from band to band</source>
        <translation>Abstand von Ring zu Ring</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>printed in the plan</source>
        <translation>im Plan gedruckt</translation>
    </message>
    <message>
        <source>Distance from band to band (mm)</source>
        <translation>Abstand von Ring zu Ring (mm)</translation>
    </message>
    <message>
        <source>Mark at least {count} bands: fewer cannot tell a turn of the catheter from its distance.</source>
        <translation>Bitte mindestens {count} Ringe markieren: Weniger können eine Biegung des Katheters nicht vom Abstand trennen.</translation>
    </message>
    <message>
        <source>Type the distance from band to band.</source>
        <translation>Bitte den Abstand von Ring zu Ring eingeben.</translation>
    </message>
    <message>
        <source>These bands give no plausible scale; mark them in order along the catheter.</source>
        <translation>Diese Ringe ergeben keinen plausiblen Maßstab; bitte der Reihe nach entlang des Katheters markieren.</translation>
    </message>
    <message>
        <source>Write your name: a calibration by hand has an author.</source>
        <translation>Bitte Ihren Namen eintragen: Eine Kalibrierung von Hand hat einen Urheber.</translation>
    </message>
    <message>
        <source>A pixel is then {mm_per_pixel} mm at the vein, ±{uncertainty}.</source>
        <translation>Ein Pixel misst dann {mm_per_pixel} mm an der Vene, ±{uncertainty}.</translation>
    </message>
    <message>
        <source>Of the bands {snapped}.</source>
        <translation>Ringe: {snapped}.</translation>
    </message>
    <message>
        <source>Calibrate the IVUS picture</source>
        <translation>IVUS-Bild kalibrieren</translation>
    </message>
    <message>
        <source>Say how far apart the tick marks are; or drag the two marks onto any known distance and type it. The pixel size is recorded under your name.</source>
        <translation>Bitte den Abstand der Skalenstriche angeben; oder die zwei Marken auf eine bekannte Strecke ziehen und sie eingeben. Die Pixelgröße wird unter Ihrem Namen festgehalten.</translation>
    </message>
    <message>
        <source>Use this calibration</source>
        <translation>Kalibrierung übernehmen</translation>
    </message>
    <message>
        <source>Two marks on the picture, or the size itself</source>
        <translation>Zwei Marken auf dem Bild oder die Größe selbst</translation>
    </message>
    <message>
        <source>Pixel width (mm)</source>
        <translation>Pixelbreite (mm)</translation>
    </message>
    <message>
        <source>Pixel height (mm)</source>
        <translation>Pixelhöhe (mm)</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} fehlt.</translation>
    </message>
    <message>
        <source>Nothing is set yet.</source>
        <translation>Noch nichts gesetzt.</translation>
    </message>
    <message>
        <source>The picture is then {width} wide and {height} high. A venous IVUS picture is mostly 40 to 60 mm across.</source>
        <translation>Das Bild ist dann {width} breit und {height} hoch. Ein venöses IVUS-Bild misst meist 40 bis 60 mm im Durchmesser.</translation>
    </message>
    <message>
        <source>Every millimetre of this plan rests on these. Red with ▲: assumed, missing, or contradicted by something of known size. Enter or a double click changes a line.</source>
        <translation>Jeder Millimeter dieses Plans beruht darauf. Rot mit ▲: angenommen, fehlend oder im Widerspruch zu etwas bekannter Größe. Enter oder Doppelklick ändert eine Zeile.</translation>
    </message>
    <message>
        <source>Calibration ledger</source>
        <translation>Kalibrierbuch</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Open the dialog that sets this calibration</source>
        <translation>Den Dialog öffnen, der diese Kalibrierung setzt</translation>
    </message>
    <message>
        <source>Check by a known size …</source>
        <translation>An bekannter Größe prüfen …</translation>
    </message>
    <message>
        <source>Measure a thing of known size: the catheter, its bands, a ruler</source>
        <translation>Etwas von bekannter Größe messen: den Katheter, seine Ringe, ein Lineal</translation>
    </message>
    <message>
        <source>This case has no picture to calibrate.</source>
        <translation>Dieser Fall hat kein Bild zum Kalibrieren.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>On our shelf</source>
        <translation>Im Regal</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Length table</source>
        <translation>Längentabelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What this practice plans with. A size that no named person checked is marked wherever it is shown.</source>
        <translation>Womit diese Einrichtung plant. Eine Größe, die keine benannte Person geprüft hat, ist überall gekennzeichnet.</translation>
    </message>
    <message>
        <source>Catalogue of stents</source>
        <translation>Stentkatalog</translation>
    </message>
    <message>
        <source>Keep for this site</source>
        <translation>Für Einrichtung sichern</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Sheaths on our shelf</source>
        <translation>Schleusen im Regal</translation>
    </message>
    <message>
        <source>not stated, such as 8 9 10</source>
        <translation>nicht angegeben, etwa 8 9 10</translation>
    </message>
    <message>
        <source>Version: {version}</source>
        <translation>Version: {version}</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Kein Produkt</translation>
    </message>
    <message>
        <source>New product …</source>
        <translation>Neues Produkt …</translation>
    </message>
    <message>
        <source>Remove product</source>
        <translation>Produkt entfernen</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Introducer sheaths on our shelf (F)</source>
        <translation>Einführschleusen im Regal (F)</translation>
    </message>
    <message>
        <source>New size …</source>
        <translation>Neue Größe …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Shelf …</source>
        <translation>Regal …</translation>
    </message>
    <message>
        <source>Checked by …</source>
        <translation>Geprüft von …</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Safety notice …</source>
        <translation>Sicherheitsmeldung …</translation>
    </message>
    <message>
        <source>{count} sizes of {device}</source>
        <translation>{count} Größen von {device}</translation>
    </message>
    <message>
        <source>■ Blocks</source>
        <translation>■ Sperrt</translation>
    </message>
    <message>
        <source>○ Does not block</source>
        <translation>○ Sperrt nicht</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Aufheben …</translation>
    </message>
    <message>
        <source>Labelled values, as on the box. A size whose labelled values change has to be checked again.</source>
        <translation>Nennwerte wie auf der Packung. Eine Größe mit geänderten Nennwerten ist erneut zu prüfen.</translation>
    </message>
    <message>
        <source>Size of {device}</source>
        <translation>Größe von {device}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length at deployed diameters</source>
        <translation>Länge bei geöffnetem Durchmesser</translation>
    </message>
    <message>
        <source>From the maker's table, one line each: opened diameter and length, such as 14 95</source>
        <translation>Aus der Herstellertabelle, je eine Zeile: geöffneter Durchmesser und Länge, etwa 14 95</translation>
    </message>
    <message>
        <source>Diameter (mm)</source>
        <translation>Durchmesser (mm)</translation>
    </message>
    <message>
        <source>Length (mm)</source>
        <translation>Länge (mm)</translation>
    </message>
    <message>
        <source>Smallest sheath (F)</source>
        <translation>Kleinste Schleuse (F)</translation>
    </message>
    <message>
        <source>On our shelf (pieces)</source>
        <translation>Im Regal (Stück)</translation>
    </message>
    <message>
        <source>Length at opened Ø (mm)</source>
        <translation>Länge bei geöffnetem Ø (mm)</translation>
    </message>
    <message>
        <source>A size has a diameter and a length.</source>
        <translation>Eine Größe hat einen Durchmesser und eine Länge.</translation>
    </message>
    <message>
        <source>{device} already has a size {diameter:g} × {length:g} mm.</source>
        <translation>{device} hat bereits eine Größe {diameter:g} × {length:g} mm.</translation>
    </message>
    <message>
        <source>Pieces of each of: {what}. Empty means that nobody counted.</source>
        <translation>Stückzahl je Größe: {what}. Leer bedeutet, dass niemand gezählt hat.</translation>
    </message>
    <message>
        <source>On our shelf: {text} is not a whole number of pieces.</source>
        <translation>Im Regal: {text} ist keine ganze Stückzahl.</translation>
    </message>
    <message>
        <source>{what}: compared with the maker's instructions for use. The name stands beside the size in every plan.</source>
        <translation>{what}: mit der Gebrauchsanweisung des Herstellers abgeglichen. Der Name steht in jedem Plan neben der Größe.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name: a size is checked by a named person.</source>
        <translation>Name: Eine Größe wird von einer benannten Person geprüft.</translation>
    </message>
    <message>
        <source>Day: “{text}” is not a day such as 2026-03-01.</source>
        <translation>Tag: „{text}“ ist kein Tag wie 2026-03-01.</translation>
    </message>
    <message>
        <source>Day: {on} is yet to come.</source>
        <translation>Tag: {on} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>A notice that blocks keeps the product out of every recommendation.</source>
        <translation>Eine sperrende Meldung hält das Produkt aus jeder Empfehlung heraus.</translation>
    </message>
    <message>
        <source>Safety notice on {device}</source>
        <translation>Sicherheitsmeldung zu {device}</translation>
    </message>
    <message>
        <source>Add the notice</source>
        <translation>Meldung hinzufügen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Blocks the product</source>
        <translation>Sperrt das Produkt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Day (2026-03-01)</source>
        <translation>Tag (2026-03-01)</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Welche Produkte</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Why it blocks, or why not</source>
        <translation>Warum sie sperrt oder nicht</translation>
    </message>
    <message>
        <source>{field}: still empty.</source>
        <translation>{field}: noch leer.</translation>
    </message>
    <message>
        <source>Release this notice?</source>
        <translation>Diese Meldung aufheben?</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Why it no longer blocks</source>
        <translation>Warum sie nicht mehr sperrt</translation>
    </message>
    <message>
        <source>Why it no longer blocks; it is kept with the notice</source>
        <translation>Warum sie nicht mehr sperrt; wird bei der Meldung vermerkt</translation>
    </message>
    <message>
        <source>Write first why the notice no longer blocks.</source>
        <translation>Bitte zuerst angeben, warum die Meldung nicht mehr sperrt.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>What is not known is left alone; it is never taken as no.</source>
        <translation>Unbekanntes bleibt offen; es gilt nie als Nein.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Bauart</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Braided</source>
        <translation>Geflochten</translation>
    </message>
    <message>
        <source>Braid angle</source>
        <translation>Flechtwinkel</translation>
    </message>
    <message>
        <source>degrees from the axis</source>
        <translation>Grad zur Achse</translation>
    </message>
    <message>
        <source>Contains nickel</source>
        <translation>Enthält Nickel</translation>
    </message>
    <message>
        <source>Braid angle (°)</source>
        <translation>Flechtwinkel (°)</translation>
    </message>
    <message>
        <source>Labelled for</source>
        <translation>Zugelassen für</translation>
    </message>
    <message>
        <source>Maker: still empty.</source>
        <translation>Hersteller: noch leer.</translation>
    </message>
    <message>
        <source>Product: still empty.</source>
        <translation>Produkt: noch leer.</translation>
    </message>
    <message>
        <source>Product: {device} is in the catalogue already.</source>
        <translation>Produkt: {device} ist bereits im Katalog.</translation>
    </message>
    <message>
        <source>▲ not verified</source>
        <translation>▲ nicht geprüft</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>✓ {by}, {on}</source>
        <translation>✓ {by}, {on}</translation>
    </message>
    <message>
        <source>✓ read in the instructions for use</source>
        <translation>✓ in der Gebrauchsanweisung gelesen</translation>
    </message>
    <message>
        <source>contains nickel</source>
        <translation>enthält Nickel</translation>
    </message>
    <message>
        <source>no nickel</source>
        <translation>kein Nickel</translation>
    </message>
    <message>
        <source>nickel not known</source>
        <translation>Nickel nicht bekannt</translation>
    </message>
    <message>
        <source>braided</source>
        <translation>geflochten</translation>
    </message>
    <message>
        <source>not braided</source>
        <translation>nicht geflochten</translation>
    </message>
    <message>
        <source>design not known</source>
        <translation>Bauart nicht bekannt</translation>
    </message>
    <message>
        <source>{design}, {angle}° from the axis</source>
        <translation>{design}, {angle}° zur Achse</translation>
    </message>
    <message>
        <source>label not read</source>
        <translation>Zulassung nicht eingesehen</translation>
    </message>
    <message>
        <source>labelled for {segments}</source>
        <translation>zugelassen für {segments}</translation>
    </message>
    <message>
        <source>labelled for no segment alone</source>
        <translation>für kein Segment allein zugelassen</translation>
    </message>
    <message>
        <source>whole range</source>
        <translation>volles Sortiment</translation>
    </message>
    <message>
        <source>range may be incomplete</source>
        <translation>Sortiment evtl. unvollständig</translation>
    </message>
    <message>
        <source>Line {number} of the length table, “{line}”, is not a diameter and a length.</source>
        <translation>Zeile {number} der Längentabelle, „{line}“, ist kein Durchmesser mit Länge.</translation>
    </message>
    <message>
        <source>Line {number} of the length table: a diameter lies between 1 and {diameter:g} mm, a length between 1 and {length:g} mm.</source>
        <translation>Zeile {number} der Längentabelle: Ein Durchmesser liegt zwischen 1 und {diameter:g} mm, eine Länge zwischen 1 und {length:g} mm.</translation>
    </message>
    <message>
        <source>The length table gives {diameter} mm twice.</source>
        <translation>Die Längentabelle nennt {diameter} mm doppelt.</translation>
    </message>
    <message>
        <source>The length table is longer at {wide} mm than at {narrow} mm: a stent shortens as it opens.</source>
        <translation>Die Längentabelle ist bei {wide} mm länger als bei {narrow} mm: Ein Stent verkürzt sich beim Öffnen.</translation>
    </message>
    <message>
        <source>Sheaths: “{word}” is not a number.</source>
        <translation>Schleusen: „{word}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Sheaths: {word} lies outside {low:g} to {high:g} F.</source>
        <translation>Schleusen: {word} liegt außerhalb von {low:g} bis {high:g} F.</translation>
    </message>
    <message>
        <source>■ blocked</source>
        <translation>■ gesperrt</translation>
    </message>
    <message>
        <source>no size known</source>
        <translation>keine Größe bekannt</translation>
    </message>
    <message>
        <source>✓ all verified</source>
        <translation>✓ alle geprüft</translation>
    </message>
    <message>
        <source>▲ {verified}/{count} verified</source>
        <translation>▲ {verified}/{count} geprüft</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{sheath} F</source>
        <translation>{sheath} F</translation>
    </message>
    <message>
        <source>DICOM, case files and intakes (*)</source>
        <translation>DICOM, Falldateien und Aufnahmen (*)</translation>
    </message>
    <message>
        <source>Catalogues (*.json)</source>
        <translation>Kataloge (*.json)</translation>
    </message>
    <message>
        <source>Case files (*{suffix})</source>
        <translation>Falldateien (*{suffix})</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Katalog importieren</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Katalog exportieren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>No collateral is marked. Take the tool (O) and click one, or drag along its course.</source>
        <translation>Keine Kollaterale markiert. Werkzeug (O) nehmen und eine anklicken oder ihrem Verlauf entlang ziehen.</translation>
    </message>
    <message>
        <source>Veins that carry blood past the narrowing.</source>
        <translation>Venen, die Blut an der Enge vorbeiführen.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Make the proposed collateral your own</source>
        <translation>Die vorgeschlagene Kollaterale übernehmen</translation>
    </message>
    <message>
        <source>Take the collateral away</source>
        <translation>Kollaterale entfernen</translation>
    </message>
    <message>
        <source>proposed by the program</source>
        <translation>vom Programm vorgeschlagen</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do: calibrate, next border, export …</source>
        <translation>Bitte eingeben, was Sie tun möchten: kalibrieren, nächste Grenze, exportieren …</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”. Every command stands in the menus, too.</source>
        <translation>Nichts heißt „{typed}“. Jeder Befehl steht auch in den Menüs.</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Im Programm ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Your edits are kept in the journal. Please save the case, check what is on the screen before you rely on it, and send the details below to whoever looks after this program.</source>
        <translation>Dies ist ein Fehler des Programms, nicht Ihrer. Ihre Änderungen sind im Journal gesichert. Bitte speichern Sie den Fall, prüfen Sie die Bildschirmanzeige, bevor Sie sich darauf verlassen, und senden Sie die Details unten an die Stelle, die dieses Programm betreut.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>mean of smallest and largest caliper</source>
        <translation>Mittel aus kleinster und größter Kaliperweite</translation>
    </message>
    <message>
        <source>smallest caliper</source>
        <translation>kleinste Kaliperweite</translation>
    </message>
    <message>
        <source>largest caliper</source>
        <translation>größte Kaliperweite</translation>
    </message>
    <message>
        <source>perimeter ÷ π</source>
        <translation>Umfang ÷ π</translation>
    </message>
    <message>
        <source>The contour keeps its shape and is scaled about its centre until this diameter is as you type it.</source>
        <translation>Die Kontur behält ihre Form und wird um ihre Mitte skaliert, bis dieser Durchmesser Ihrer Eingabe entspricht.</translation>
    </message>
    <message>
        <source>Diameter of frame {number}</source>
        <translation>Durchmesser von Bild {number}</translation>
    </message>
    <message>
        <source>Scale contour</source>
        <translation>Kontur skalieren</translation>
    </message>
    <message>
        <source>Kind of diameter</source>
        <translation>Art des Durchmessers</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welcher</translation>
    </message>
    <message>
        <source>Type the diameter first.</source>
        <translation>Bitte zuerst den Durchmesser eingeben.</translation>
    </message>
    <message>
        <source>plan.pdf, two or three pages to pin up · plan.json, every number · frames.csv, one row a frame</source>
        <translation>plan.pdf, zwei oder drei Seiten zum Aufhängen · plan.json, jede Zahl · frames.csv, eine Zeile je Bild</translation>
    </message>
    <message>
        <source>▲ A plan stands in this folder. It will be replaced.</source>
        <translation>▲ In diesem Ordner liegt ein Plan. Er wird ersetzt.</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Folder; it is made when it does not exist</source>
        <translation>Ordner; wird angelegt, falls nicht vorhanden</translation>
    </message>
    <message>
        <source>Not settled, and printed so in the plan:</source>
        <translation>Nicht geklärt und im Plan so gedruckt:</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Bitte einen Ordner wählen.</translation>
    </message>
    <message>
        <source>Folder for the plan</source>
        <translation>Ordner für den Plan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not stated ({unit})</source>
        <translation>nicht angegeben ({unit})</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a number.</source>
        <translation>{name}: „{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>{name} lies between {low:g} and {high:g} {unit}.</source>
        <translation>{name}: zulässig sind {low:g} bis {high:g} {unit}.</translation>
    </message>
    <message>
        <source>{name} lies between {low:g} and {high:g}.</source>
        <translation>{name}: zulässig sind {low:g} bis {high:g}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Find words: landmark, dashed, second screen …</source>
        <translation>Wörter suchen: Landmarke, gestrichelt, zweiter Bildschirm …</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Nothing in the help speaks of “{typed}”. Try another word, or Ctrl+K for commands.</source>
        <translation>Die Hilfe enthält nichts zu „{typed}“. Anderes Wort versuchen oder Strg+K für Befehle.</translation>
    </message>
    <message>
        <source>quiet breathing</source>
        <translation>ruhige Atmung</translation>
    </message>
    <message>
        <source>breath held</source>
        <translation>Atem angehalten</translation>
    </message>
    <message>
        <source>Valsalva</source>
        <translation>Valsalva</translation>
    </message>
    <message>
        <source>well filled</source>
        <translation>gut gefüllt</translation>
    </message>
    <message>
        <source>fasted, dry</source>
        <translation>nüchtern, volumenarm</translation>
    </message>
    <message>
        <source>after fluid</source>
        <translation>nach Volumengabe</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>What the images cannot say. The verdict rests on it: findings without symptoms are not treated.</source>
        <translation>Was die Bilder nicht sagen können. Darauf beruht das Urteil: Befunde ohne Symptome werden nicht behandelt.</translation>
    </message>
    <message>
        <source>{scale}: {wrong}. Open its sheet, or clear it.</source>
        <translation>{scale}: {wrong}. Bogen öffnen oder leeren.</translation>
    </message>
    <message>
        <source>Give the length allowance in mm or in percent, not both.</source>
        <translation>Längenzuschlag in mm oder in Prozent angeben, nicht beides.</translation>
    </message>
    <message>
        <source>With this intake: {verdict} · {why}</source>
        <translation>Mit dieser Aufnahme: {verdict} · {why}</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>NIVL, non-thrombotic</source>
        <translation>NIVL, nichtthrombotisch</translation>
    </message>
    <message>
        <source>PTS, post-thrombotic</source>
        <translation>PTS, postthrombotisch</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>CEAP class</source>
        <translation>CEAP-Klasse</translation>
    </message>
    <message>
        <source>Villalta</source>
        <translation>Villalta</translation>
    </message>
    <message>
        <source>Prior deep vein thrombosis</source>
        <translation>Frühere tiefe Venenthrombose</translation>
    </message>
    <message>
        <source>Other causes of the clot excluded</source>
        <translation>Andere Thromboseursachen ausgeschlossen</translation>
    </message>
    <message>
        <source>Anticoagulation</source>
        <translation>Antikoagulation</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Planned abdominal surgery</source>
        <translation>Geplante Bauchoperation</translation>
    </message>
    <message>
        <source>Stented before</source>
        <translation>Stent vorhanden</translation>
    </message>
    <message>
        <source>Its standard deviation</source>
        <translation>Dessen Standardabweichung</translation>
    </message>
    <message>
        <source>Filling state</source>
        <translation>Füllungszustand</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>Own length allowance</source>
        <translation>Eigener Längenzuschlag</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>% of the covered length</source>
        <translation>% der abgedeckten Länge</translation>
    </message>
    <message>
        <source>The vein</source>
        <translation>Die Vene</translation>
    </message>
    <message>
        <source>Complaints, and whether posture changes them</source>
        <translation>Beschwerden und ob die Körperlage sie ändert</translation>
    </message>
    <message>
        <source>Against any stent</source>
        <translation>Gegen jeden Stent</translation>
    </message>
    <message>
        <source>Instead of the model's length allowance (0: none)</source>
        <translation>Statt des Längenzuschlags des Modells (0: keiner)</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>Pressure and filling at the procedure</source>
        <translation>Druck und Füllung beim Eingriff</translation>
    </message>
    <message>
        <source>Score VCSS …</source>
        <translation>VCSS erheben …</translation>
    </message>
    <message>
        <source>Score Villalta …</source>
        <translation>Villalta erheben …</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerzen</translation>
    </message>
    <message>
        <source>heaviness</source>
        <translation>Schweregefühl</translation>
    </message>
    <message>
        <source>venous claudication</source>
        <translation>Claudicatio venosa</translation>
    </message>
    <message>
        <source>None (the patient was asked)</source>
        <translation>Keine (Patient wurde gefragt)</translation>
    </message>
    <message>
        <source>No complaints (the patient was asked)</source>
        <translation>Keine Beschwerden (Patient wurde gefragt)</translation>
    </message>
    <message>
        <source>{symptom} depends on posture</source>
        <translation>{symptom}: lageabhängig</translation>
    </message>
    <message>
        <source>Whether lying, sitting or standing changes it, as a vein that is only pressed on would</source>
        <translation>Ob Liegen, Sitzen oder Stehen es ändert, wie bei einer nur von außen gedrückten Vene</translation>
    </message>
    <message>
        <source>Another complaint</source>
        <translation>Andere Beschwerden</translation>
    </message>
    <message>
        <source>another complaint</source>
        <translation>andere Beschwerden</translation>
    </message>
    <message>
        <source>depends on posture</source>
        <translation>lageabhängig</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>lageunabhängig</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Mouse, and keys on what is selected</source>
        <translation>Maus und Tasten für die Auswahl</translation>
    </message>
    <message>
        <source>the catheter's width</source>
        <translation>Breite des Katheters</translation>
    </message>
    <message>
        <source>distance of its bands</source>
        <translation>Abstand seiner Markierungsringe</translation>
    </message>
    <message>
        <source>ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>Check by a known size</source>
        <translation>An bekannter Größe prüfen</translation>
    </message>
    <message>
        <source>Drag the two marks onto the two ends of something whose size you know and type the size. The calibration stays as it is; the ledger tells what the thing measures with it. A catheter of 3 F is 1 mm wide.</source>
        <translation>Die zwei Marken auf die Enden von etwas bekannter Größe ziehen und die Größe eingeben. Die Kalibrierung bleibt, wie sie ist; das Kalibrierbuch sagt, was das Objekt damit misst. Ein Katheter von 3 F ist 1 mm breit.</translation>
    </message>
    <message>
        <source>Record this check</source>
        <translation>Diese Prüfung eintragen</translation>
    </message>
    <message>
        <source>Known size</source>
        <translation>Bekannte Größe</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Nothing is measured until you have moved the two marks.</source>
        <translation>Es wird erst gemessen, wenn Sie die zwei Marken bewegt haben.</translation>
    </message>
    <message>
        <source>Say what it is that you measured.</source>
        <translation>Bitte angeben, was gemessen wurde.</translation>
    </message>
    <message>
        <source>Type its known size.</source>
        <translation>Bitte die bekannte Größe eingeben.</translation>
    </message>
    <message>
        <source>The marks are {measured} apart with the calibration in force: {difference:+.1f} % against {known}.</source>
        <translation>Die Marken liegen mit der geltenden Kalibrierung {measured} auseinander: {difference:+.1f} % gegenüber {known}.</translation>
    </message>
    <message>
        <source>Where both common iliac veins meet: the cava begins.
Source: Clinical reference, section 7.3</source>
        <translation>Wo sich beide Vv. iliacae communes vereinigen: Die V. cava beginnt.
Quelle: Klinische Referenz, Abschnitt 7.3</translation>
    </message>
    <message>
        <source>Where the iliac artery crosses and presses on the vein.
Source: Clinical reference, section 7.3</source>
        <translation>Wo die A. iliaca die Vene kreuzt und auf sie drückt.
Quelle: Klinische Referenz, Abschnitt 7.3</translation>
    </message>
    <message>
        <source>Where the internal iliac vein opens: the external one begins.
Source: Clinical reference, section 7.3</source>
        <translation>Wo die V. iliaca interna mündet: Die V. iliaca externa beginnt.
Quelle: Klinische Referenz, Abschnitt 7.3</translation>
    </message>
    <message>
        <source>Where the external iliac vein becomes the common femoral one.
Source: Clinical reference, section 7.3</source>
        <translation>Wo die V. iliaca externa zur V. femoralis communis wird.
Quelle: Klinische Referenz, Abschnitt 7.3</translation>
    </message>
    <message>
        <source>Where the deep femoral vein opens: stents end above it.
Source: Clinical reference, sections 4.3 and 7.3</source>
        <translation>Wo die V. profunda femoris mündet: Stents enden oberhalb davon.
Quelle: Klinische Referenz, Abschnitte 4.3 und 7.3</translation>
    </message>
    <message>
        <source>Landmarks and travel</source>
        <translation>Landmarken und Katheterweg</translation>
    </message>
    <message>
        <source>Landmarks tell where the common iliac, external iliac and common femoral vein begin. For a pullback by hand, two known positions or the catheter's travel give lengths: a frame number is not a distance.</source>
        <translation>Landmarken sagen, wo V. iliaca communis, V. iliaca externa und V. femoralis communis beginnen. Bei einem Rückzug von Hand ergeben zwei bekannte Positionen oder der Katheterweg die Längen: Eine Bildnummer ist kein Abstand.</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Landmarke</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Known position</source>
        <translation>Bekannte Position</translation>
    </message>
    <message>
        <source>Landmarks run from the heart to the foot: their frames must grow from row to row.</source>
        <translation>Landmarken verlaufen vom Herzen zum Fuß: Ihre Bildnummern müssen von Zeile zu Zeile steigen.</translation>
    </message>
    <message>
        <source>Travel needs both frames and the distance.</source>
        <translation>Der Katheterweg braucht beide Bilder und den Abstand.</translation>
    </message>
    <message>
        <source>Travel must end on a later frame.</source>
        <translation>Der Katheterweg muss auf einem späteren Bild enden.</translation>
    </message>
    <message>
        <source>{wrong}; {hint}.</source>
        <translation>{wrong}; {hint}.</translation>
    </message>
    <message>
        <source>{landmark}, frame</source>
        <translation>{landmark}, Bild</translation>
    </message>
    <message>
        <source>{landmark}, position</source>
        <translation>{landmark}, Position</translation>
    </message>
    <message>
        <source>Millimetres along the vein from any one zero, where you know them, as from a ruler or markers</source>
        <translation>Millimeter entlang der Vene ab einem beliebigen Nullpunkt, wo bekannt, etwa von Lineal oder Markern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{landmark}: show its frame behind this dialog</source>
        <translation>{landmark}: Bild hinter diesem Dialog zeigen</translation>
    </message>
    <message>
        <source>{landmark}: it lies on this frame</source>
        <translation>{landmark}: liegt auf diesem Bild</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Bestätigt.</translation>
    </message>
    <message>
        <source>Frames of the 10 mm markers</source>
        <translation>Bilder der 10-mm-Marker</translation>
    </message>
    <message>
        <source>From frame</source>
        <translation>Von Bild</translation>
    </message>
    <message>
        <source>To frame</source>
        <translation>Bis Bild</translation>
    </message>
    <message>
        <source>Catheter drawn</source>
        <translation>Katheter gezogen</translation>
    </message>
    <message>
        <source>Catheter's travel, read off its 10 mm markers or a ruler</source>
        <translation>Katheterweg, an seinen 10-mm-Markern oder einem Lineal abgelesen</translation>
    </message>
    <message>
        <source>Frames at which its markers, 10 mm apart, passed one place</source>
        <translation>Bilder, auf denen seine Marker (Abstand 10 mm) dieselbe Stelle passierten</translation>
    </message>
    <message>
        <source>? Proposed by the program.</source>
        <translation>? Vom Programm vorgeschlagen.</translation>
    </message>
    <message>
        <source>? Proposed by the program: too uncertain to be used.</source>
        <translation>? Vom Programm vorgeschlagen: zu unsicher zur Verwendung.</translation>
    </message>
    <message>
        <source>? Proposed by the program, confidence {confidence:.2f}.</source>
        <translation>? Vom Programm vorgeschlagen, Vertrauen {confidence:.2f}.</translation>
    </message>
    <message>
        <source>? Proposed by the program, confidence {confidence:.2f}: too uncertain to be used.</source>
        <translation>? Vom Programm vorgeschlagen, Vertrauen {confidence:.2f}: zu unsicher zur Verwendung.</translation>
    </message>
    <message>
        <source>{landmark}: pin it to frame {number}, the one that is shown</source>
        <translation>{landmark}: auf das gezeigte Bild {number} setzen</translation>
    </message>
    <message>
        <source>On frame {number}</source>
        <translation>Auf Bild {number}</translation>
    </message>
    <message>
        <source>Pin to frame {number}</source>
        <translation>Auf Bild {number} setzen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Across = down</source>
        <translation>Horiz. = vert.</translation>
    </message>
    <message>
        <source>Error (1 SD)</source>
        <translation>Fehler (1 SD)</translation>
    </message>
    <message>
        <source>pixel size</source>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <source>position along the vein</source>
        <translation>Position entlang der Vene</translation>
    </message>
    <message>
        <source>scale at the vein</source>
        <translation>Maßstab an der Vene</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Check a calibration by a known size</source>
        <translation>Kalibrierung an bekannter Größe prüfen</translation>
    </message>
    <message>
        <source>{what}: {difference:+.1f} %; ±{allowed} is allowed</source>
        <translation>{what}: {difference:+.1f} %; erlaubt ±{allowed}</translation>
    </message>
    <message>
        <source>{what}: measures {measured} instead of {known}, {difference:+.1f} %; ±{allowed} is allowed</source>
        <translation>{what}: misst {measured} statt {known}, {difference:+.1f} %; erlaubt ±{allowed}</translation>
    </message>
    <message>
        <source>▲ not calibrated</source>
        <translation>▲ nicht kalibriert</translation>
    </message>
    <message>
        <source>▲ assumed: {source}</source>
        <translation>▲ angenommen: {source}</translation>
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
        <translation>▲ nein</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>▲ {against} of {count} contradicts</source>
        <translation>▲ Widerspruch: {against} von {count}</translation>
    </message>
    <message>
        <source>✓ 1 agrees</source>
        <translation>✓ 1 stimmt</translation>
    </message>
    <message>
        <source>✓ {count} agree</source>
        <translation>✓ {count} stimmen</translation>
    </message>
    <message>
        <source>Error by: {source}.</source>
        <translation>Fehler nach: {source}.</translation>
    </message>
    <message>
        <source>not stated (frames, such as 12, 31, 55)</source>
        <translation>nicht angegeben (Bilder, etwa 12, 31, 55)</translation>
    </message>
    <message>
        <source>{name}: write frame numbers, separated by commas.</source>
        <translation>{name}: Bildnummern mit Komma getrennt eingeben.</translation>
    </message>
    <message>
        <source>{name} lie between 1 and {frame_count}.</source>
        <translation>{name}: zulässig sind 1 bis {frame_count}.</translation>
    </message>
    <message>
        <source>{name}: each marker passes on a later frame than the one before.</source>
        <translation>{name}: Jeder Marker passiert auf einem späteren Bild als der vorige.</translation>
    </message>
    <message>
        <source>{name}: give at least two.</source>
        <translation>{name}: mindestens zwei angeben.</translation>
    </message>
    <message>
        <source>It stands beside the measurement, in the case file and in the plan.</source>
        <translation>Es steht bei der Messung, in der Falldatei und im Plan.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Write something, or cancel.</source>
        <translation>Bitte etwas schreiben oder abbrechen.</translation>
    </message>
    <message>
        <source>The reason is printed in the plan beside the check. The override ends by itself when the check's figure changes, and the card then says so.</source>
        <translation>Die Begründung wird im Plan neben der Prüfung gedruckt. Das Übergehen endet von selbst, wenn sich der Wert der Prüfung ändert; die Karte sagt es dann.</translation>
    </message>
    <message>
        <source>Overrule this check?</source>
        <translation>Diese Prüfung übergehen?</translation>
    </message>
    <message>
        <source>Overrule</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>What would clear it: {condition}.</source>
        <translation>Was sie aufheben würde: {condition}.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Quelle: {source}.</translation>
    </message>
    <message>
        <source>Your reason; it is printed in the plan</source>
        <translation>Ihre Begründung; sie wird im Plan gedruckt</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Bitte zuerst die Begründung schreiben.</translation>
    </message>
    <message>
        <source>Picture to calibrate</source>
        <translation>Zu kalibrierendes Bild</translation>
    </message>
    <message>
        <source>Distance between the marks</source>
        <translation>Abstand zwischen den Marken</translation>
    </message>
    <message>
        <source>Distance between the marks (mm)</source>
        <translation>Abstand zwischen den Marken (mm)</translation>
    </message>
    <message>
        <source>Source: {source}. Our own words for its levels.</source>
        <translation>Quelle: {source}. Stufen in eigenen Worten.</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>Bogen leeren</translation>
    </message>
    <message>
        <source>Total {total} of {highest}</source>
        <translation>Summe {total} von {highest}</translation>
    </message>
    <message>
        <source>Total {lowest} to {highest}: {open} of {count} items open</source>
        <translation>Summe {lowest} bis {highest}: {open} von {count} Fragen offen</translation>
    </message>
    <message>
        <source>Dark, for the angiography room</source>
        <translation>Dunkel, für den Angiographieraum</translation>
    </message>
    <message>
        <source>Light, for daylight</source>
        <translation>Hell, für Tageslicht</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>as the language writes them</source>
        <translation>wie in der Sprache üblich</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>French and millimetres</source>
        <translation>French und Millimeter</translation>
    </message>
    <message>
        <source>There is no telemetry. This program sends nothing: no usage, no crash reports, no images, no names. It opens no network connection. Cases, plans and the journal stay in the folders below, on this machine.</source>
        <translation>Es gibt keine Telemetrie. Dieses Programm sendet nichts: keine Nutzungsdaten, keine Absturzberichte, keine Bilder, keine Namen. Es öffnet keine Netzwerkverbindung. Fälle, Pläne und das Journal bleiben in den Ordnern unten, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>prior clots</source>
        <translation>frühere Thrombosen</translation>
    </message>
    <message>
        <source>much narrower</source>
        <translation>deutlich enger</translation>
    </message>
    <message>
        <source>anticoagulated</source>
        <translation>antikoaguliert</translation>
    </message>
    <message>
        <source>treatment allergy</source>
        <translation>Arzneimittelallergie</translation>
    </message>
    <message>
        <source>[anticoagulation]</source>
        <translation>[Antikoagulation]</translation>
    </message>
    <message>
        <source>[allergies]</source>
        <translation>[Allergien]</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Reduced motion: nothing slides, fades or blinks</source>
        <translation>Weniger Bewegung: nichts gleitet, blendet oder blinkt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Sheath sizes</source>
        <translation>Schleusengrößen</translation>
    </message>
    <message>
        <source>Folder that opening starts in</source>
        <translation>Startordner beim Öffnen</translation>
    </message>
    <message>
        <source>the one used last</source>
        <translation>der zuletzt benutzte</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellenwerte</translation>
    </message>
    <message>
        <source>Aftercare protocol</source>
        <translation>Nachsorgeprotokoll</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Leave the field empty for the folder used last.</source>
        <translation>Der Ordner {folder} existiert nicht. Feld leer lassen für den zuletzt benutzten Ordner.</translation>
    </message>
    <message>
        <source>Pictures stay on black in either theme.</source>
        <translation>Bilder bleiben in beiden Designs auf Schwarz.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>The whole window speaks another language from the next start on. Number fields take comma and point alike. plan.json and frames.csv are the same in every language.</source>
        <translation>Das ganze Fenster spricht ab dem nächsten Start eine andere Sprache. Zahlenfelder nehmen Komma und Punkt gleichermaßen an. plan.json und frames.csv sind in jeder Sprache gleich.</translation>
    </message>
    <message>
        <source>Lengths and diameters are in millimetres, areas in mm², pressures in mmHg. Sheaths and catheters carry their size in French; one French is a third of a millimetre.</source>
        <translation>Längen und Durchmesser stehen in Millimetern, Flächen in mm², Drücke in mmHg. Schleusen und Katheter tragen ihre Größe in French; ein French ist ein Drittel Millimeter.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>This practice's own thresholds</source>
        <translation>Eigene Schwellenwerte der Einrichtung</translation>
    </message>
    <message>
        <source>The thresholds that come with the program</source>
        <translation>Schwellenwerte des Programms</translation>
    </message>
    <message>
        <source>{whose}: {version}. Clinical numbers are not settings: every plan names the file that it was made with. A practice puts its own, complete, into {file}; it holds from the next start on.</source>
        <translation>{whose}: {version}. Klinische Zahlen sind keine Einstellungen: Jeder Plan nennt die Datei, mit der er erstellt wurde. Eine Einrichtung legt ihre eigenen vollständig in {file} ab; sie gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Put a copy there to edit</source>
        <translation>Dort Kopie zum Bearbeiten ablegen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>{version}, from {file}. A practice's own protocol lies in {own_file}; in a plan it is a draft that a person edits (Ctrl+Shift+A).</source>
        <translation>{version}, aus {file}. Das eigene Protokoll einer Einrichtung liegt in {own_file}; im Plan ist es ein Entwurf, den eine Person bearbeitet (Strg+Umschalt+A).</translation>
    </message>
    <message>
        <source>Edits of an unsaved case, for the case of a crash, and the list of recent cases.</source>
        <translation>Bearbeitungen eines ungespeicherten Falls für den Fall eines Absturzes und die Liste der letzten Fälle.</translation>
    </message>
    <message>
        <source>Opening starts in</source>
        <translation>Öffnen beginnt in</translation>
    </message>
    <message>
        <source>Practice's files</source>
        <translation>Dateien der Einrichtung</translation>
    </message>
    <message>
        <source>Own thresholds, catalogue and aftercare protocol.</source>
        <translation>Eigene Schwellenwerte, eigener Katalog und eigenes Nachsorgeprotokoll.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Show {path}</source>
        <translation>{path} zeigen</translation>
    </message>
    <message>
        <source>Cranial</source>
        <translation>Kranial</translation>
    </message>
    <message>
        <source>Caudal</source>
        <translation>Kaudal</translation>
    </message>
    <message>
        <source>Caudal later</source>
        <translation>Kaudal später</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Size checked</source>
        <translation>Größe geprüft</translation>
    </message>
    <message>
        <source>Labelled diameter × length; several stents of one kind are a row with overlap and take the place of all stents</source>
        <translation>Nenndurchmesser × Länge; mehrere Stents einer Art sind eine Reihe mit Überlappung und ersetzen alle Stents</translation>
    </message>
    <message>
        <source>Stent over the widest cranial landing vein, as measured, which the model does not change; a dash where none holds it</source>
        <translation>Stent gegenüber der weitesten kranialen Landevene, wie gemessen; das Modell ändert sie nicht; ein Strich, wo keine ihn hält</translation>
    </message>
    <message>
        <source>Stent over the widest caudal landing vein, as measured</source>
        <translation>Stent gegenüber der weitesten kaudalen Landevene, wie gemessen</translation>
    </message>
    <message>
        <source>Stent over the caudal vein once it has thinned: model prior, not validated</source>
        <translation>Stent gegenüber der kaudalen Vene, nach Kaliberabnahme: Modellannahme, nicht validiert</translation>
    </message>
    <message>
        <source>Pieces on our shelf; a dash where nobody counted</source>
        <translation>Stück im Regal; ein Strich, wo niemand gezählt hat</translation>
    </message>
    <message>
        <source>Whether somebody at this site checked the size against the maker's instructions for use</source>
        <translation>Ob jemand in dieser Einrichtung die Größe mit der Gebrauchsanweisung des Herstellers abgeglichen hat</translation>
    </message>
    <message>
        <source>Why it stands where it stands, or what rules it out</source>
        <translation>Warum er an dieser Stelle steht oder was ihn ausschließt</translation>
    </message>
    <message>
        <source>Oversize in percent of the landing vein; the cranial edge stays where it is.</source>
        <translation>Überdimensionierung in Prozent der Landevene; das kraniale Ende bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Choose a stent</source>
        <translation>Stent wählen</translation>
    </message>
    <message>
        <source>Take this stent</source>
        <translation>Diesen Stent nehmen</translation>
    </message>
    <message>
        <source>Type part of a name or size, such as 16 or Abre</source>
        <translation>Teil eines Namens oder einer Größe eingeben, etwa 16 oder Abre</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>Only those that fit</source>
        <translation>Nur passende</translation>
    </message>
    <message>
        <source>Stents of the catalogue</source>
        <translation>Stents des Katalogs</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Bitte zuerst eine Zeile der Liste wählen.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches.</source>
        <translation>Nichts im Katalog passt dazu.</translation>
    </message>
    <message>
        <source>Looking for tick marks in the picture …</source>
        <translation>Skalenstriche im Bild werden gesucht …</translation>
    </message>
    <message>
        <source>No tick marks can be told for certain in this pullback. Use the two marks on the picture.</source>
        <translation>In diesem Rückzug sind keine Skalenstriche sicher zu erkennen. Die zwei Marken im Bild benutzen.</translation>
    </message>
    <message>
        <source>Neighbouring ticks are apart by</source>
        <translation>Abstand benachbarter Striche</translation>
    </message>
    <message>
        <source>Tick marks in the picture</source>
        <translation>Skalenstriche im Bild</translation>
    </message>
    <message>
        <source>{tick:g} mm</source>
        <translation>{tick:g} mm</translation>
    </message>
    <message>
        <source>Ticks are {tick:g} mm apart</source>
        <translation>Striche liegen {tick:g} mm auseinander</translation>
    </message>
    <message>
        <source>The picture is then {width} across</source>
        <translation>Das Bild ist dann {width} breit</translation>
    </message>
    <message>
        <source>The picture is then {width} across; IVUS shows {low:g} to {high:g} mm</source>
        <translation>Das Bild ist dann {width} breit; IVUS zeigt {low:g} bis {high:g} mm</translation>
    </message>
    <message>
        <source>Ringed on the picture: {ticks}, ± {uncertainty} px.</source>
        <translation>Im Bild umringt: {ticks}, ± {uncertainty} px.</translation>
    </message>
    <message>
        <source>Seen in one direction only: pixels are taken as square, change the other field where they are not.</source>
        <translation>Nur in einer Richtung zu sehen: Pixel gelten als quadratisch; wo sie es nicht sind, das andere Feld ändern.</translation>
    </message>
    <message>
        <source>How many millimetres that is, the console says: mostly beside its scale or in its settings.</source>
        <translation>Wie viele Millimeter das sind, sagt die Konsole: meist neben ihrer Skala oder in ihren Einstellungen.</translation>
    </message>
    <message>
        <source>Save this plan?</source>
        <translation>Diesen Plan speichern?</translation>
    </message>
    <message>
        <source>The plan was changed and not saved.</source>
        <translation>Der Plan wurde geändert und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>a distance at the vein</source>
        <translation>eine Strecke an der Vene</translation>
    </message>
    <message>
        <source>a ruler by the patient</source>
        <translation>ein Lineal am Patienten</translation>
    </message>
    <message>
        <source>Calibrate the venogram</source>
        <translation>Phlebogramm kalibrieren</translation>
    </message>
    <message>
        <source>Drag the two marks onto bands of the marker catheter, as far apart as the catheter runs straight, and type their distance along it. Bands lie at the vein's depth; a ruler on the skin does not, and counts as less exact.</source>
        <translation>Die zwei Marken auf Markierungsringe des Markerkatheters ziehen, so weit auseinander, wie der Katheter gerade verläuft, und ihren Abstand entlang des Katheters eingeben. Die Ringe liegen in der Tiefe der Vene; ein Lineal auf der Haut nicht, es gilt als weniger genau.</translation>
    </message>
    <message>
        <source>What the marks lie on</source>
        <translation>Worauf die Marken liegen</translation>
    </message>
    <message>
        <source>The marks lie on</source>
        <translation>Die Marken liegen auf</translation>
    </message>
    <message>
        <source>Type the distance between the marks.</source>
        <translation>Bitte den Abstand zwischen den Marken eingeben.</translation>
    </message>
    <message>
        <source>A pixel of this size is not plausible for a venogram; it lies between {low} and {high} mm.</source>
        <translation>Eine solche Pixelgröße ist für ein Phlebogramm nicht plausibel; sie liegt zwischen {low} und {high} mm.</translation>
    </message>
    <message>
        <source>A pixel is then {mm_per_pixel} mm at the vein, ±{uncertainty}. Marks farther apart make it surer.</source>
        <translation>Ein Pixel misst dann an der Vene {mm_per_pixel} mm, ±{uncertainty}. Weiter entfernte Marken machen es sicherer.</translation>
    </message>
    <message>
        <source>Instead of a stent</source>
        <translation>Statt eines Stents</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Wenn nichts geschieht</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>What each number follows from. Enter or a double click on a line with a frame goes to it.</source>
        <translation>Woraus jede Zahl folgt. Enter oder ein Doppelklick auf eine Zeile mit Bild führt dorthin.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Derivations</source>
        <translation>Herleitungen</translation>
    </message>
    <message>
        <source>Uncertainty: {uncertainty}.</source>
        <translation>Unsicherheit: {uncertainty}.</translation>
    </message>
    <message>
        <source>frame {first} to {last}</source>
        <translation>Bild {first} bis {last}</translation>
    </message>
    <message>
        <source>Words and their sources</source>
        <translation>Begriffe und ihre Quellen</translation>
    </message>
    <message>
        <source>{term}: {definition} *Source: {source}.*</source>
        <translation>{term}: {definition} *Quelle: {source}.*</translation>
    </message>
    <message>
        <source>Not every picture can be read: neighbours follow a correction by their contours alone</source>
        <translation>Nicht jedes Bild ist lesbar: Nachbarn folgen einer Korrektur allein nach ihren Konturen</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>the file does not say how large a pixel is</source>
        <translation>die Datei sagt nicht, wie groß ein Pixel ist</translation>
    </message>
    <message>
        <source>The IVUS pullback is not calibrated: {why}.</source>
        <translation>Der IVUS-Rückzug ist nicht kalibriert: {why}.</translation>
    </message>
    <message>
        <source>No area is measured until a person sets the pixel size.</source>
        <translation>Es wird keine Fläche gemessen, bis eine Person die Pixelgröße setzt.</translation>
    </message>
    <message>
        <source>Calibrate …</source>
        <translation>Kalibrieren …</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Exportiert nach {folder}</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation>Anderswo speichern …</translation>
    </message>
    <message>
        <source>Export elsewhere …</source>
        <translation>Anderswohin exportieren …</translation>
    </message>
    <message>
        <source>Open files of one patient …</source>
        <translation>Dateien eines Patienten öffnen …</translation>
    </message>
    <message>
        <source>Landmarks …</source>
        <translation>Landmarken …</translation>
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
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>bitte den Pfad prüfen</translation>
    </message>
    <message>
        <source>this is an intake without images</source>
        <translation>dies ist eine Aufnahme ohne Bilder</translation>
    </message>
    <message>
        <source>open the images, and the intake with them</source>
        <translation>bitte die Bilder öffnen und die Aufnahme mit ihnen</translation>
    </message>
    <message>
        <source>a case file cannot be opened together with images</source>
        <translation>eine Falldatei kann nicht zusammen mit Bildern geöffnet werden</translation>
    </message>
    <message>
        <source>open it alone</source>
        <translation>bitte allein öffnen</translation>
    </message>
    <message>
        <source>there is more than one intake file</source>
        <translation>es gibt mehr als eine Aufnahmedatei</translation>
    </message>
    <message>
        <source>open the images with one of them</source>
        <translation>bitte die Bilder mit einer davon öffnen</translation>
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
        <translation>Schließen und alles lassen, wie es war (Esc)</translation>
    </message>
    <message>
        <source>Close this page (Esc)</source>
        <translation>Diese Seite schließen (Esc)</translation>
    </message>
    <message>
        <source>Take what stands here into the plan, as one step that can be undone</source>
        <translation>Das hier Eingetragene in den Plan übernehmen, als ein Schritt, der rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Diese Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Let the plan go out with this check and your reason printed beside it; can be taken back</source>
        <translation>Den Plan mit dieser Prüfung und der daneben gedruckten Begründung herausgeben; kann zurückgenommen werden</translation>
    </message>
    <message>
        <source>Why this check does not hold here; whoever reads the plan reads it</source>
        <translation>Warum diese Prüfung hier nicht gilt; wer den Plan liest, liest es</translation>
    </message>
    <message>
        <source>Write plan.json, plan.pdf and the tables into the folder</source>
        <translation>plan.json, plan.pdf und die Tabellen in den Ordner schreiben</translation>
    </message>
    <message>
        <source>Where the plan's files go; a folder that does not exist yet is made</source>
        <translation>Wohin die Dateien des Plans kommen; ein noch fehlender Ordner wird angelegt</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner wählen</translation>
    </message>
    <message>
        <source>Stands beside the calibration in the ledger, the report and plan.json</source>
        <translation>Steht neben der Kalibrierung im Kalibrierbuch, im Bericht und in plan.json</translation>
    </message>
    <message>
        <source>The patient's side to be treated; images whose file names the other side block the plan</source>
        <translation>Die zu behandelnde Seite; Bilder, deren Datei die andere Seite nennt, sperren den Plan</translation>
    </message>
    <message>
        <source>NIVL: narrowed from outside, without a clot. PTS: scarred after a clot, stiffer, with webs. The elongation model takes other priors for each.
Source: Clinical reference, section 5.4</source>
        <translation>NIVL: von außen eingeengt, ohne Thrombose. PTS: nach Thrombose vernarbt, steifer, mit Webs. Das Elongationsmodell nimmt für jede Klasse andere Modellannahmen.
Quelle: Klinische Referenz, Abschnitt 5.4</translation>
    </message>
    <message>
        <source>What narrows the vein, such as compression by the right common iliac artery; printed in the plan</source>
        <translation>Was die Vene einengt, etwa Kompression durch die rechte A. iliaca communis; wird im Plan gedruckt</translation>
    </message>
    <message>
        <source>In your own words, where none of the boxes says it; it counts as a complaint</source>
        <translation>In eigenen Worten, wenn keines der Kästchen passt; es zählt als Beschwerde</translation>
    </message>
    <message>
        <source>Other than leaving the boxes empty: then nobody asked. A narrowing without complaints is not treated.
Source: Clinical reference, section 6</source>
        <translation>Anders als leere Kästchen: Dann hat niemand gefragt. Eine Enge ohne Beschwerden wird nicht behandelt.
Quelle: Klinische Referenz, Abschnitt 6</translation>
    </message>
    <message>
        <source>Nothing speaks against a stent; empty boxes alone mean that nobody asked</source>
        <translation>Nichts spricht gegen einen Stent; leere Kästchen allein bedeuten, dass niemand gefragt hat</translation>
    </message>
    <message>
        <source>Of the leg, worse toward evening or on standing</source>
        <translation>Am Bein, schlimmer gegen Abend oder im Stehen</translation>
    </message>
    <message>
        <source>In the leg, of venous kind: dull, better with the leg raised</source>
        <translation>Im Bein, venöser Art: dumpf, besser bei hochgelagertem Bein</translation>
    </message>
    <message>
        <source>Of the leg, worse on standing</source>
        <translation>Im Bein, schlimmer im Stehen</translation>
    </message>
    <message>
        <source>Bursting pain on walking that forces the patient to stop and raise the leg</source>
        <translation>Berstender Schmerz beim Gehen, der zum Anhalten und Hochlagern des Beins zwingt</translation>
    </message>
    <message>
        <source>Pigmentation, eczema, hardened skin: CEAP C4</source>
        <translation>Pigmentierung, Ekzem, Hautinduration: CEAP C4</translation>
    </message>
    <message>
        <source>An infection, or bacteria in the blood, at present.
Source: Clinical reference, section 6</source>
        <translation>Derzeit eine Infektion oder Bakterien im Blut.
Quelle: Klinische Referenz, Abschnitt 6</translation>
    </message>
    <message>
        <source>A clotting disorder that cannot be corrected: INR above 3, or platelets below 75 × 10⁹/L.
Source: C-TRACT (NCT03250247), in the clinical reference, section 6</source>
        <translation>Eine nicht korrigierbare Gerinnungsstörung: INR über 3 oder Thrombozyten unter 75 × 10⁹/L.
Quelle: C-TRACT (NCT03250247), in der Klinischen Referenz, Abschnitt 6</translation>
    </message>
    <message>
        <source>Anticoagulants cannot be given.
Source: Clinical reference, section 6</source>
        <translation>Antikoagulanzien können nicht gegeben werden.
Quelle: Klinische Referenz, Abschnitt 6</translation>
    </message>
    <message>
        <source>Less than six months.
Source: C-TRACT (NCT03250247), in the clinical reference, section 6</source>
        <translation>Weniger als sechs Monate.
Quelle: C-TRACT (NCT03250247), in der Klinischen Referenz, Abschnitt 6</translation>
    </message>
    <message>
        <source>For good, whatever the reason.
Source: C-TRACT (NCT03250247), in the clinical reference, section 6</source>
        <translation>Dauerhaft, aus welchem Grund auch immer.
Quelle: C-TRACT (NCT03250247), in der Klinischen Referenz, Abschnitt 6</translation>
    </message>
    <message>
        <source>Ankle-brachial index below 0.5.
Source: C-TRACT (NCT03250247), in the clinical reference, section 6</source>
        <translation>Knöchel-Arm-Index unter 0,5.
Quelle: C-TRACT (NCT03250247), in der Klinischen Referenz, Abschnitt 6</translation>
    </message>
    <message>
        <source>Too little blood comes into the common femoral vein.
Source: C-TRACT (NCT03250247), in the clinical reference, section 6</source>
        <translation>Zu wenig Blut strömt in die V. femoralis communis ein.
Quelle: C-TRACT (NCT03250247), in der Klinischen Referenz, Abschnitt 6</translation>
    </message>
    <message>
        <source>Millimetres added to the covered length instead of what the elongation model suggests</source>
        <translation>Millimeter, die statt des Vorschlags des Elongationsmodells zur abgedeckten Länge addiert werden</translation>
    </message>
    <message>
        <source>The same in percent of the covered length; give one of both</source>
        <translation>Dasselbe in Prozent der abgedeckten Länge; nur eines von beiden angeben</translation>
    </message>
    <message>
        <source>A clot in this leg or pelvis before; it makes a post-thrombotic vein likely</source>
        <translation>Eine frühere Thrombose in diesem Bein oder Becken; sie macht eine postthrombotische Vene wahrscheinlich</translation>
    </message>
    <message>
        <source>Whether cancer, clotting disorders and drugs were looked for</source>
        <translation>Ob nach Krebs, Gerinnungsstörungen und Medikamenten gesucht wurde</translation>
    </message>
    <message>
        <source>What the patient takes now; the aftercare is drafted from it</source>
        <translation>Was der Patient derzeit nimmt; die Nachsorge wird danach entworfen</translation>
    </message>
    <message>
        <source>Separated by commas. All stents here hold nickel; contrast and latex count too.
Source: Clinical reference, section 6</source>
        <translation>Durch Komma getrennt. Alle Stents hier enthalten Nickel; auch Kontrastmittel und Latex zählen.
Quelle: Klinische Referenz, Abschnitt 6</translation>
    </message>
    <message>
        <source>At present: C-TRACT left pregnant women out.
Source: Clinical reference, section 6</source>
        <translation>Derzeit: C-TRACT schloss Schwangere aus.
Quelle: Klinische Referenz, Abschnitt 6</translation>
    </message>
    <message>
        <source>An operation to come: it interrupts anticoagulants after a stent</source>
        <translation>Eine bevorstehende Operation: Sie unterbricht die Antikoagulation nach einem Stent</translation>
    </message>
    <message>
        <source>Whether a stent lies in these veins already, as at a second look: its lumen is not the vein's</source>
        <translation>Ob in diesen Venen bereits ein Stent liegt, wie beim Zweitblick: Sein Lumen ist nicht das der Vene</translation>
    </message>
    <message>
        <source>Clinical class of venous disease, C0 no sign to C6 open ulcer; trials treated C3 to C6.
Source: Clinical reference, section 6</source>
        <translation>Klinische Klasse der Venenerkrankung, C0 ohne Zeichen bis C6 offenes Ulkus; Studien behandelten C3 bis C6.
Quelle: Klinische Referenz, Abschnitt 6</translation>
    </message>
    <message>
        <source>Venous Clinical Severity Score, 0 to 30, higher is worse.
Source: Clinical reference, section 6</source>
        <translation>Venous Clinical Severity Score, 0 bis 30, höher ist schlechter.
Quelle: Klinische Referenz, Abschnitt 6</translation>
    </message>
    <message>
        <source>Score of the post-thrombotic syndrome, 0 to 33: from 5 present, from 15 or with an ulcer severe.
Source: Clinical reference, section 6</source>
        <translation>Score des postthrombotischen Syndroms, 0 bis 33: ab 5 vorhanden, ab 15 oder mit Ulkus schwer.
Quelle: Klinische Referenz, Abschnitt 6</translation>
    </message>
    <message>
        <source>An open venous ulcer now: CEAP C6</source>
        <translation>Derzeit ein offenes venöses Ulkus: CEAP C6</translation>
    </message>
    <message>
        <source>Answer its ten items; the total goes into the field</source>
        <translation>Die zehn Fragen beantworten; die Summe kommt in das Feld</translation>
    </message>
    <message>
        <source>Answer its eleven items; the total goes into the field</source>
        <translation>Die elf Fragen beantworten; die Summe kommt in das Feld</translation>
    </message>
    <message>
        <source>Mean pressure below the narrowing less that above it, lying at rest. No threshold is validated.
Source: Clinical reference, section 2</source>
        <translation>Mitteldruck kaudal der Enge minus dem kranial davon, im Liegen in Ruhe. Kein Schwellenwert ist validiert.
Quelle: Klinische Referenz, Abschnitt 2</translation>
    </message>
    <message>
        <source>Of repeated readings; one reading alone has none</source>
        <translation>Aus wiederholten Messungen; eine einzelne hat keine</translation>
    </message>
    <message>
        <source>How full the patient was: an empty vein is flatter, its perimeter hardly smaller.
Source: Clinical reference, section 2</source>
        <translation>Wie gut der Patient gefüllt war: Eine leere Vene ist flacher, ihr Umfang kaum kleiner.
Quelle: Klinische Referenz, Abschnitt 2</translation>
    </message>
    <message>
        <source>Held, free, or under pressure: a deep breath in or a Valsalva changes the vein's size.
Source: Clinical reference, section 2</source>
        <translation>Angehalten, frei oder unter Druck: Tiefe Inspiration oder Valsalva ändert die Weite der Vene.
Quelle: Klinische Referenz, Abschnitt 2</translation>
    </message>
    <message>
        <source>Drag the two marks onto places whose distance you know</source>
        <translation>Die zwei Marken auf Stellen mit bekanntem Abstand ziehen</translation>
    </message>
    <message>
        <source>In millimetres, as ticks, a catheter's bands or a ruler tell it</source>
        <translation>In Millimetern, wie ihn Skalenstriche, Katheterringe oder ein Lineal angeben</translation>
    </message>
    <message>
        <source>Millimetres that one pixel is wide; areas grow with width times height</source>
        <translation>Breite eines Pixels in Millimetern; Flächen wachsen mit Breite mal Höhe</translation>
    </message>
    <message>
        <source>Millimetres that one pixel is high</source>
        <translation>Höhe eines Pixels in Millimetern</translation>
    </message>
    <message>
        <source>Every area and diameter of the pullback is measured with it; can be undone</source>
        <translation>Jede Fläche und jeder Durchmesser des Rückzugs wird damit gemessen; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Every width on this view is measured with it; can be undone</source>
        <translation>Jede Weite in dieser Projektion wird damit gemessen; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>A thing at the vein's depth, or at another: rays spread, so what lies elsewhere measures otherwise.
Source: Clinical reference, section 7.5</source>
        <translation>Etwas in der Tiefe der Vene oder in anderer Tiefe: Strahlen divergieren, daher misst sich anders, was woanders liegt.
Quelle: Klinische Referenz, Abschnitt 7.5</translation>
    </message>
    <message>
        <source>One line for each: how it came about, who set it, how exact it is, what speaks against it</source>
        <translation>Je Kalibrierung eine Zeile: wie sie zustande kam, wer sie gesetzt hat, wie genau sie ist, was dagegen spricht</translation>
    </message>
    <message>
        <source>First frame of a stretch over which somebody read off how far the catheter was drawn</source>
        <translation>Erstes Bild eines Abschnitts, über den jemand abgelesen hat, wie weit der Katheter gezogen wurde</translation>
    </message>
    <message>
        <source>Last frame of that stretch</source>
        <translation>Letztes Bild dieses Abschnitts</translation>
    </message>
    <message>
        <source>Way of the catheter between these frames: without it a frame number is no distance.
Source: Clinical reference, section 7.2</source>
        <translation>Katheterweg zwischen diesen Bildern: Ohne ihn ist eine Bildnummer kein Abstand.
Quelle: Klinische Referenz, Abschnitt 7.2</translation>
    </message>
    <message>
        <source>The catheter's bands lie 10 mm apart: each pair of these frames gives a length</source>
        <translation>Die Katheterringe liegen 10 mm auseinander: Jedes Paar dieser Bilder ergibt eine Länge</translation>
    </message>
    <message>
        <source>Calipers are widths between parallel lines; perimeter ÷ π is the circle that a stent makes of the vein.
Source: Clinical reference, section 3</source>
        <translation>Kaliperweiten liegen zwischen parallelen Linien; Umfang ÷ π ist der Kreis, den ein Stent aus der Vene macht.
Quelle: Klinische Referenz, Abschnitt 3</translation>
    </message>
    <message>
        <source>In millimetres, as you measured it; the contour keeps its shape</source>
        <translation>In Millimetern, wie gemessen; die Kontur behält ihre Form</translation>
    </message>
    <message>
        <source>Scale the contour to this diameter; can be undone</source>
        <translation>Die Kontur auf diesen Durchmesser skalieren; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Put it where the plan needs it; the recommended one is a click away</source>
        <translation>Dort platzieren, wo der Plan ihn braucht; der empfohlene ist einen Klick entfernt</translation>
    </message>
    <message>
        <source>Type a maker, a product, a diameter or a length</source>
        <translation>Hersteller, Produkt, Durchmesser oder Länge eingeben</translation>
    </message>
    <message>
        <source>Leave out what covers too little, or is too narrow or too wide</source>
        <translation>Auslassen, was zu wenig abdeckt oder zu eng oder zu weit ist</translation>
    </message>
    <message>
        <source>What was weighed, best first; a line's tip says why it stands there</source>
        <translation>Was abgewogen wurde, das Beste zuerst; der Hinweis einer Zeile sagt, warum sie dort steht</translation>
    </message>
    <message>
        <source>Predicted lengthening less straightening, a prior that nobody validated.
Source: Clinical reference, sections 5.3 and 5.4</source>
        <translation>Vorhergesagte Verlängerung minus Begradigung, eine Modellannahme, die niemand validiert hat.
Quelle: Klinische Referenz, Abschnitte 5.3 und 5.4</translation>
    </message>
    <message>
        <source>A length of your own instead; the plan shows both</source>
        <translation>Stattdessen eine eigene Länge; der Plan zeigt beide</translation>
    </message>
    <message>
        <source>A share of the covered length instead; the plan shows both</source>
        <translation>Stattdessen ein Anteil der abgedeckten Länge; der Plan zeigt beide</translation>
    </message>
    <message>
        <source>Nothing is added to the covered length</source>
        <translation>Zur abgedeckten Länge wird nichts addiert</translation>
    </message>
    <message>
        <source>Millimetres added to the covered length</source>
        <translation>Millimeter, die zur abgedeckten Länge addiert werden</translation>
    </message>
    <message>
        <source>Percent of the covered length added to it</source>
        <translation>Prozent der abgedeckten Länge, die zu ihr addiert werden</translation>
    </message>
    <message>
        <source>Write the catalogue into the site folder; plans are worked out with it at once</source>
        <translation>Den Katalog in den Ordner der Einrichtung schreiben; Pläne werden sofort damit berechnet</translation>
    </message>
    <message>
        <source>Makers and products that may be planned with</source>
        <translation>Hersteller und Produkte, mit denen geplant werden darf</translation>
    </message>
    <message>
        <source>Diameters and lengths that are made of the chosen product, with shelf, checks and notices</source>
        <translation>Durchmesser und Längen, in denen das gewählte Produkt hergestellt wird, mit Regal, Prüfungen und Meldungen</translation>
    </message>
    <message>
        <source>Add a product that is not in the catalogue</source>
        <translation>Ein Produkt hinzufügen, das nicht im Katalog steht</translation>
    </message>
    <message>
        <source>Take the product out of this site's catalogue</source>
        <translation>Das Produkt aus dem Katalog dieser Einrichtung entfernen</translation>
    </message>
    <message>
        <source>Take over a catalogue file</source>
        <translation>Eine Katalogdatei übernehmen</translation>
    </message>
    <message>
        <source>Write this catalogue to a file for another site</source>
        <translation>Diesen Katalog für eine andere Einrichtung in eine Datei schreiben</translation>
    </message>
    <message>
        <source>French sizes, separated by commas; a stent that needs another one says so</source>
        <translation>French-Größen, durch Komma getrennt; ein Stent, der eine andere benötigt, zeigt es an</translation>
    </message>
    <message>
        <source>Add a diameter and its lengths</source>
        <translation>Einen Durchmesser und seine Längen hinzufügen</translation>
    </message>
    <message>
        <source>Change the chosen size</source>
        <translation>Die gewählte Größe ändern</translation>
    </message>
    <message>
        <source>Take the chosen sizes out</source>
        <translation>Die gewählten Größen entfernen</translation>
    </message>
    <message>
        <source>Say how many pieces are on the shelf</source>
        <translation>Angeben, wie viele Stück im Regal liegen</translation>
    </message>
    <message>
        <source>Say who compared the size with the maker's instructions for use, and when</source>
        <translation>Angeben, wer die Größe wann mit der Gebrauchsanweisung des Herstellers abgeglichen hat</translation>
    </message>
    <message>
        <source>Take a check back</source>
        <translation>Eine Prüfung zurücknehmen</translation>
    </message>
    <message>
        <source>Block the size by a recall or a warning, with its source</source>
        <translation>Die Größe wegen Rückruf oder Warnung sperren, mit Quelle</translation>
    </message>
    <message>
        <source>What can be done without a stent, and what is known of doing nothing; each with its source</source>
        <translation>Was ohne Stent getan werden kann und was über Abwarten bekannt ist; jeweils mit Quelle</translation>
    </message>
    <message>
        <source>Give a length allowance of your own instead of the model's</source>
        <translation>Einen eigenen Längenzuschlag statt des Längenzuschlags des Modells angeben</translation>
    </message>
    <message>
        <source>Dark for the angio suite, light for an office; or as the system has it</source>
        <translation>Dunkel für den Angiographieraum, hell fürs Büro; oder wie im System</translation>
    </message>
    <message>
        <source>For eyes that moving things disturb</source>
        <translation>Für Augen, die Bewegtes stört</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Type what you want to do; Enter does it</source>
        <translation>Eingeben, was Sie tun möchten; Enter führt es aus</translation>
    </message>
    <message>
        <source>Everything that the program can do, with its key; grey ones say what they wait for</source>
        <translation>Alles, was das Programm kann, mit Taste; graue Befehle sagen, worauf sie warten</translation>
    </message>
    <message>
        <source>Finds words in all pages</source>
        <translation>Findet Wörter in allen Seiten</translation>
    </message>
    <message>
        <source>Pages of the help that hold the words</source>
        <translation>Seiten der Hilfe, die die Wörter enthalten</translation>
    </message>
    <message>
        <source>What this program is made of, with each one's version and licence</source>
        <translation>Woraus dieses Programm besteht, jeweils mit Version und Lizenz</translation>
    </message>
    <message>
        <source>Every number with its inputs, rule, source and uncertainty; a frame opens by a double click</source>
        <translation>Jede Zahl mit Eingangsgrößen, Regel, Quelle und Unsicherheit; ein Doppelklick öffnet ein Bild</translation>
    </message>
    <message>
        <source>Drafted from the practice's protocol; what you write is printed in the plan</source>
        <translation>Entwurf nach dem Protokoll der Einrichtung; was Sie schreiben, wird im Plan gedruckt</translation>
    </message>
    <message>
        <source>Throw your words away and take the draft again</source>
        <translation>Den eigenen Text verwerfen und wieder den Entwurf nehmen</translation>
    </message>
    <message>
        <source>Side vessels that carry the blood around the narrowing; marked or proposed, by view</source>
        <translation>Seitengefäße, die Blut um die Enge herumführen; markiert oder vorgeschlagen, je Projektion</translation>
    </message>
    <message>
        <source>Shows the window's parts one after the other, on a sample</source>
        <translation>Zeigt die Teile des Fensters nacheinander an einem Beispiel</translation>
    </message>
    <message>
        <source>A folder or a DICOMDIR with a pullback, a venogram or both (Ctrl+Shift+O)</source>
        <translation>Ein Ordner oder ein DICOMDIR mit Rückzug, Phlebogramm oder beidem (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>DICOM files, or a case that was saved (Ctrl+O)</source>
        <translation>DICOM-Dateien oder ein gespeicherter Fall (Strg+O)</translation>
    </message>
    <message>
        <source>Where the work stands</source>
        <translation>Stand der Arbeit</translation>
    </message>
    <message>
        <source>Green is done, a dotted ring is missing, a triangle wants a look. Press a step to go there; work from the top down.</source>
        <translation>Grün ist erledigt, ein gepunkteter Ring fehlt, ein Dreieck will angesehen werden. Ein Klick auf einen Schritt führt dorthin; von oben nach unten arbeiten.</translation>
    </message>
    <message>
        <source>Whose vein</source>
        <translation>Wessen Vene</translation>
    </message>
    <message>
        <source>Name, side and dates. It turns red when anything in it does not agree: settle that first.</source>
        <translation>Name, Seite und Daten. Es wird rot, wenn etwas darin nicht zusammenpasst: Das zuerst klären.</translation>
    </message>
    <message>
        <source>The IVUS frame</source>
        <translation>Das IVUS-Bild</translation>
    </message>
    <message>
        <source>The wheel or the arrow keys step through the pullback. Pull the contour where it is wrong; the neighbouring frames follow.</source>
        <translation>Rad oder Pfeiltasten gehen Bild für Bild durch den Rückzug. Die Kontur ziehen, wo sie falsch ist; die Nachbarbilder folgen.</translation>
    </message>
    <message>
        <source>The venogram</source>
        <translation>Das Phlebogramm</translation>
    </message>
    <message>
        <source>The ring shows where the IVUS frame lies. Press on the vein to go there.</source>
        <translation>Der Ring zeigt, wo das IVUS-Bild liegt. Ein Klick auf die Vene führt dorthin.</translation>
    </message>
    <message>
        <source>Along the vein</source>
        <translation>Entlang der Vene</translation>
    </message>
    <message>
        <source>The pullback cut lengthwise, with the stent on it. Drag the stent or its ends to place it yourself.</source>
        <translation>Der Rückzug im Längsschnitt, mit dem Stent darauf. Den Stent oder seine Enden ziehen, um ihn selbst zu platzieren.</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>Das Profil</translation>
    </message>
    <message>
        <source>Lumen area with lesions, reference and landing zones. Drag a lesion's border; M goes to the minimum.</source>
        <translation>Lumenfläche mit Läsionen, Referenz und Landezonen. Die Grenze einer Läsion ziehen; M geht zum Minimum.</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Was entscheidet</translation>
    </message>
    <message>
        <source>These few frames decide the plan. Look at each and press Enter to confirm it.</source>
        <translation>Diese wenigen Bilder entscheiden den Plan. Jedes ansehen und mit Enter bestätigen.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Whether to treat, what with, and everything that speaks against it. A question mark shows how a number came about.</source>
        <translation>Ob behandelt wird, womit, und alles, was dagegen spricht. Ein Fragezeichen zeigt, wie eine Zahl zustande kam.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Der Rest</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command, F1 opens the help, ? shows the keys. Ctrl+E exports the plan. The tour is in the Help menu.</source>
        <translation>Strg+K findet jeden Befehl, F1 öffnet die Hilfe, ? zeigt die Tasten. Strg+E exportiert den Plan. Der Rundgang steht im Hilfemenü.</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Show · Enter</source>
        <translation>Zeigen · Enter</translation>
    </message>
    <message>
        <source>Confirm · Enter</source>
        <translation>Bestätigen · Enter</translation>
    </message>
    <message>
        <source>1 frame decides this plan</source>
        <translation>1 Bild entscheidet diesen Plan</translation>
    </message>
    <message>
        <source>{count} frames decide this plan</source>
        <translation>{count} Bilder entscheiden diesen Plan</translation>
    </message>
    <message>
        <source>{left} of {count} left to confirm</source>
        <translation>{left} von {count} noch zu bestätigen</translation>
    </message>
    <message>
        <source>1 frame in lesions unsure</source>
        <translation>1 Bild in Läsionen unsicher</translation>
    </message>
    <message>
        <source>{count} frames in lesions unsure</source>
        <translation>{count} Bilder in Läsionen unsicher</translation>
    </message>
    <message>
        <source>All deciding frames are confirmed</source>
        <translation>Alle entscheidenden Bilder sind bestätigt</translation>
    </message>
    <message>
        <source>The deciding frame is confirmed</source>
        <translation>Das entscheidende Bild ist bestätigt</translation>
    </message>
    <message>
        <source>{frame}, {confidence}: low.</source>
        <translation>{frame}, {confidence}: gering.</translation>
    </message>
    <message>
        <source>{frame}, {confidence}.</source>
        <translation>{frame}, {confidence}.</translation>
    </message>
    <message>
        <source>Enter: confirm this contour and go to the next · N: next without confirming</source>
        <translation>Enter: diese Kontur bestätigen und zur nächsten · N: zur nächsten ohne Bestätigung</translation>
    </message>
    <message>
        <source>the outline crossed itself; draw it in one round</source>
        <translation>der Umriss kreuzt sich selbst; in einem Zug rundum zeichnen</translation>
    </message>
    <message>
        <source>hardly anything was left of the lumen; draw it anew (D), or give the frame back (Delete)</source>
        <translation>vom Lumen blieb kaum etwas übrig; neu zeichnen (D) oder das Bild zurückgeben (Entf)</translation>
    </message>
    <message>
        <source>the outline left the picture; keep it within</source>
        <translation>der Umriss verlässt das Bild; innerhalb bleiben</translation>
    </message>
    <message>
        <source>Correct contour</source>
        <translation>Kontur korrigieren</translation>
    </message>
    <message>
        <source>{words} of frame {frame}</source>
        <translation>{words}, Bild {frame}</translation>
    </message>
    <message>
        <source>Frame {frame} is as before: {reason}</source>
        <translation>Bild {frame} ist wie zuvor: {reason}</translation>
    </message>
    <message>
        <source>Frame {frame} is now {times:.0f} times as large as the program's own contour; undo if that was not meant</source>
        <translation>Bild {frame} ist jetzt {times:.0f}-mal so groß wie die Kontur des Programms; rückgängig machen, falls nicht gewollt</translation>
    </message>
    <message>
        <source>Frame {frame} is now a {times:.0f}th of the program's own contour; undo if that was not meant</source>
        <translation>Bild {frame} hat jetzt nur 1/{times:.0f} der Größe der Kontur des Programms; rückgängig machen, falls nicht gewollt</translation>
    </message>
    <message>
        <source>Take back correction of frame {frame}</source>
        <translation>Korrektur zurücknehmen, Bild {frame}</translation>
    </message>
    <message>
        <source>no usable lumen&lt;br&gt;draw it (D) if you see one</source>
        <translation>kein verwertbares Lumen&lt;br&gt;zeichnen (D), wenn Sie eines sehen</translation>
    </message>
    <message>
        <source>No lumen was seen; draw it (D) where you see one</source>
        <translation>Es wurde kein Lumen erkannt; zeichnen (D), wo Sie eines sehen</translation>
    </message>
    <message>
        <source>set the pixel size first&lt;br&gt;Calibrate IVUS (Ctrl+U)</source>
        <translation>zuerst Pixelgröße setzen&lt;br&gt;IVUS kalibrieren (Strg+U)</translation>
    </message>
    <message>
        <source>The pixel size is not known: Calibrate IVUS (Ctrl+U)</source>
        <translation>Die Pixelgröße ist nicht bekannt: IVUS kalibrieren (Strg+U)</translation>
    </message>
    <message>
        <source>no contour yet&lt;br&gt;Edit, Find contours again</source>
        <translation>noch keine Kontur&lt;br&gt;Bearbeiten, Konturen neu suchen</translation>
    </message>
    <message>
        <source>No contours yet: Edit, Find contours again</source>
        <translation>Noch keine Konturen: Bearbeiten, Konturen neu suchen</translation>
    </message>
    <message>
        <source>Frame {frame} of {count}</source>
        <translation>Bild {frame} von {count}</translation>
    </message>
    <message>
        <source>{smallest} × {largest}&lt;br&gt;perimeter Ø {perimeter_diameter}</source>
        <translation>{smallest} × {largest}&lt;br&gt;Umfangs-Ø {perimeter_diameter}</translation>
    </message>
    <message>
        <source>{confidence}: low</source>
        <translation>{confidence}: gering</translation>
    </message>
    <message>
        <source>Push the contour with a round brush (B). Shift + wheel: its size</source>
        <translation>Kontur mit rundem Pinsel schieben (B). Umschalt + Rad: seine Größe</translation>
    </message>
    <message>
        <source>Draw the contour anew (D)</source>
        <translation>Kontur neu zeichnen (D)</translation>
    </message>
    <message>
        <source>Type a diameter (T)</source>
        <translation>Durchmesser eingeben (T)</translation>
    </message>
    <message>
        <source>Give this frame back to the program (Delete)</source>
        <translation>Dieses Bild dem Programm zurückgeben (Entf)</translation>
    </message>
    <message>
        <source>Neighbours follow a correction (F)</source>
        <translation>Nachbarn folgen einer Korrektur (F)</translation>
    </message>
    <message>
        <source>Radius of the brush</source>
        <translation>Radius des Pinsels</translation>
    </message>
    <message>
        <source>Radius of the brush (Shift + wheel)</source>
        <translation>Radius des Pinsels (Umschalt + Rad)</translation>
    </message>
    <message>
        <source>IVUS cross-section</source>
        <translation>IVUS-Querschnitt</translation>
    </message>
    <message>
        <source>No IVUS pullback in this case</source>
        <translation>Kein IVUS-Rückzug in diesem Fall</translation>
    </message>
    <message>
        <source>This frame cannot be shown: {sentence}</source>
        <translation>Dieses Bild kann nicht gezeigt werden: {sentence}</translation>
    </message>
    <message>
        <source>Contour {source}</source>
        <translation>Kontur: {source}</translation>
    </message>
    <message>
        <source>confluence</source>
        <translation>Konfluenz</translation>
    </message>
    <message>
        <source>artery</source>
        <translation>Arterie</translation>
    </message>
    <message>
        <source>int. iliac</source>
        <translation>Iliaca int.</translation>
    </message>
    <message>
        <source>ligament</source>
        <translation>Leistenband</translation>
    </message>
    <message>
        <source>profunda</source>
        <translation>Profunda</translation>
    </message>
    <message>
        <source>Cutting along the vein</source>
        <translation>Schnitt entlang der Vene</translation>
    </message>
    <message>
        <source>Longitudinal cut</source>
        <translation>Längsschnitt</translation>
    </message>
    <message>
        <source>Cutting along the vein …</source>
        <translation>Schnitt entlang der Vene …</translation>
    </message>
    <message>
        <source>No cut: {problem}</source>
        <translation>Kein Schnitt: {problem}</translation>
    </message>
    <message>
        <source>Angle of the cut</source>
        <translation>Winkel des Schnitts</translation>
    </message>
    <message>
        <source>Turn the plane of the cut around the catheter</source>
        <translation>Schnittebene um den Katheter drehen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Measure a length: drag it (Shift+L)</source>
        <translation>Länge messen: ziehen (Umschalt+L)</translation>
    </message>
    <message>
        <source>Measure an area: draw around it (Shift+A)</source>
        <translation>Fläche messen: umfahren (Umschalt+A)</translation>
    </message>
    <message>
        <source>Measure an angle: drag one leg to the vertex, then move the other (Shift+G)</source>
        <translation>Winkel messen: einen Schenkel zum Scheitel ziehen, dann den anderen bewegen (Umschalt+G)</translation>
    </message>
    <message>
        <source>Write a note: press where it belongs (Shift+N)</source>
        <translation>Notiz schreiben: klicken, wo sie hingehört (Umschalt+N)</translation>
    </message>
    <message>
        <source>Draw {kind} {measure}</source>
        <translation>{kind} {measure} zeichnen</translation>
    </message>
    <message>
        <source>Move {measure}</source>
        <translation>{measure} verschieben</translation>
    </message>
    <message>
        <source>Name {measure}</source>
        <translation>{measure} benennen</translation>
    </message>
    <message>
        <source>Delete {kind} {measure}</source>
        <translation>{kind} {measure} löschen</translation>
    </message>
    <message>
        <source>Drag: move this view. Double click: this view alone, and back</source>
        <translation>Ziehen: diese Ansicht verschieben. Doppelklick: nur diese Ansicht, und zurück</translation>
    </message>
    <message>
        <source>{view}: back beside the others</source>
        <translation>{view}: zurück neben die anderen</translation>
    </message>
    <message>
        <source>{view}: in a window of its own</source>
        <translation>{view}: in eigenem Fenster</translation>
    </message>
    <message>
        <source>SIDE ?</source>
        <translation>SEITE ?</translation>
    </message>
    <message>
        <source>No name in the files</source>
        <translation>Kein Name in den Dateien</translation>
    </message>
    <message>
        <source>class not stated</source>
        <translation>Klasse nicht angegeben</translation>
    </message>
    <message>
        <source>The images name both sides</source>
        <translation>Die Bilder nennen beide Seiten</translation>
    </message>
    <message>
        <source>The intake says left, the images say right</source>
        <translation>Die Aufnahme nennt links, die Bilder rechts</translation>
    </message>
    <message>
        <source>The intake says right, the images say left</source>
        <translation>Die Aufnahme nennt rechts, die Bilder links</translation>
    </message>
    <message>
        <source>Images of different days</source>
        <translation>Bilder verschiedener Tage</translation>
    </message>
    <message>
        <source>The patient's identifier in the images' files</source>
        <translation>Patientenkennung in den Bilddateien</translation>
    </message>
    <message>
        <source>Date of birth in the images' files</source>
        <translation>Geburtsdatum in den Bilddateien</translation>
    </message>
    <message>
        <source>Day of the examination in the images' files</source>
        <translation>Untersuchungstag in den Bilddateien</translation>
    </message>
    <message>
        <source>NIVL: narrowed without a clot; PTS: scarred after one. As the intake states it</source>
        <translation>NIVL: ohne Thrombose eingeengt; PTS: danach vernarbt. Laut Aufnahme</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geb.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Unters.</translation>
    </message>
    <message>
        <source>Side to be treated, as the intake states it; red where anything about the patient disagrees</source>
        <translation>Zu behandelnde Seite laut Aufnahme; rot, wenn sich Patientenangaben widersprechen</translation>
    </message>
    <message>
        <source>◂ cranial  ·  Position along the vein (mm)  ·  caudal ▸</source>
        <translation>◂ kranial  ·  Position entlang der Vene (mm)  ·  kaudal ▸</translation>
    </message>
    <message>
        <source>◂ cranial  ·  Frame number: position not known  ·  caudal ▸</source>
        <translation>◂ kranial  ·  Bildnummer: Position nicht bekannt  ·  kaudal ▸</translation>
    </message>
    <message>
        <source>Before you use this plan</source>
        <translation>Bevor Sie diesen Plan verwenden</translation>
    </message>
    <message>
        <source>How the vein is expected to change</source>
        <translation>Wie sich die Vene voraussichtlich verändert</translation>
    </message>
    <message>
        <source>Length allowance for it</source>
        <translation>Längenzuschlag dafür</translation>
    </message>
    <message>
        <source>Set your own …</source>
        <translation>Eigenen angeben …</translation>
    </message>
    <message>
        <source>Each input alone, one standard deviation down and up. Model prior, not validated.</source>
        <translation>Jede Eingangsgröße einzeln, eine Standardabweichung nach unten und oben. Modellannahme, nicht validiert.</translation>
    </message>
    <message>
        <source>The landing vein measured three ways</source>
        <translation>Die Landevene auf drei Arten gemessen</translation>
    </message>
    <message>
        <source>Assumed, not measured</source>
        <translation>Angenommen, nicht gemessen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Other sizes that fit</source>
        <translation>Andere passende Größen</translation>
    </message>
    <message>
        <source>Where the stent lies</source>
        <translation>Wo der Stent liegt</translation>
    </message>
    <message>
        <source>Frames that decide this plan · Ø by perimeter</source>
        <translation>Bilder, die diesen Plan entscheiden · Ø aus Umfang</translation>
    </message>
    <message>
        <source>Overruled, and printed so: {reason}</source>
        <translation>Übergangen und so gedruckt: {reason}</translation>
    </message>
    <message>
        <source>Go to frame {frame}</source>
        <translation>Zu Bild {frame}</translation>
    </message>
    <message>
        <source>Show the frame that this check speaks of in every view</source>
        <translation>Das Bild, von dem diese Prüfung spricht, in jeder Ansicht zeigen</translation>
    </message>
    <message>
        <source>Take the override back</source>
        <translation>Übergehen zurücknehmen</translation>
    </message>
    <message>
        <source>Overrule with a reason …</source>
        <translation>Mit Begründung übergehen …</translation>
    </message>
    <message>
        <source>Take the old override back</source>
        <translation>Altes Übergehen zurücknehmen</translation>
    </message>
    <message>
        <source>▲ size not verified</source>
        <translation>▲ Größe nicht geprüft</translation>
    </message>
    <message>
        <source>Nobody at this site has checked this size against the maker's instructions for use.</source>
        <translation>Niemand in dieser Einrichtung hat diese Größe mit der Gebrauchsanweisung des Herstellers abgeglichen.</translation>
    </message>
    <message>
        <source>Lengths by IVUS · by the venogram</source>
        <translation>Längen nach IVUS · nach dem Phlebogramm</translation>
    </message>
    <message>
        <source>The venogram is not calibrated: nothing on it is in mm, and the plan rests on IVUS alone.</source>
        <translation>Das Phlebogramm ist nicht kalibriert: Nichts darauf ist in mm, und der Plan beruht allein auf IVUS.</translation>
    </message>
    <message>
        <source>Along the catheter's way by IVUS, along the centreline on the venogram. A projection under-reads a curved vein by 10 to 30 % (clinical reference, section 7.5).</source>
        <translation>Nach IVUS entlang des Katheterwegs, im Phlebogramm entlang der Mittellinie. Eine Projektion misst eine gekrümmte Vene um 10 bis 30 % zu kurz (Klinische Referenz, Abschnitt 7.5).</translation>
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
        <translation>Warum: {number}</translation>
    </message>
    <message>
        <source>Why? Inputs, rule, source and uncertainty</source>
        <translation>Warum? Eingangsgrößen, Regel, Quelle und Unsicherheit</translation>
    </message>
    <message>
        <source>MLA of the lesion</source>
        <translation>MLA der Läsion</translation>
    </message>
    <message>
        <source>balloon diameter</source>
        <translation>Ballondurchmesser</translation>
    </message>
    <message>
        <source>resting gradient</source>
        <translation>Ruhegradient</translation>
    </message>
    <message>
        <source>error of the resting gradient</source>
        <translation>Fehler des Ruhegradienten</translation>
    </message>
    <message>
        <source>un-stented caudal length</source>
        <translation>kaudale Länge ohne Stent</translation>
    </message>
    <message>
        <source>tortuosity</source>
        <translation>Tortuosität</translation>
    </message>
    <message>
        <source>Nothing to size yet</source>
        <translation>Noch nichts zu bemessen</translation>
    </message>
    <message>
        <source>At least {required} wide; length not known</source>
        <translation>Mindestens {required} weit; Länge nicht bekannt</translation>
    </message>
    <message>
        <source>Needed: at least {diameter} × {length}; no device in the catalogue fits</source>
        <translation>Nötig: mindestens {diameter} × {length}; kein Stent im Katalog passt</translation>
    </message>
    <message>
        <source>Balloon, sheath</source>
        <translation>Ballon, Schleuse</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>Der Vorschlag</translation>
    </message>
    <message>
        <source>How firm</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Diameter: {governed_by}. Length: {definition}</source>
        <translation>Durchmesser: {governed_by}. Länge: {definition}</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>≥ {required} wide, length not known</source>
        <translation>≥ {required} weit, Länge nicht bekannt</translation>
    </message>
    <message>
        <source>≥ {diameter} × {length}, {allowance} of it allowance</source>
        <translation>≥ {diameter} × {length}, davon {allowance} Zuschlag</translation>
    </message>
    <message>
        <source>≥ {diameter} × {length}</source>
        <translation>≥ {diameter} × {length}</translation>
    </message>
    <message>
        <source>{area}
mean of {count}</source>
        <translation>{area}
Mittel aus {count}</translation>
    </message>
    <message>
        <source>Caudal Ø, now {before}</source>
        <translation>Kaudaler Ø, jetzt {before}</translation>
    </message>
    <message>
        <source>{definition} Source: {source}</source>
        <translation>{definition} Quelle: {source}</translation>
    </message>
    <message>
        <source>Median and 90 % range; a model prior, not validated.</source>
        <translation>Median und 90-%-Bereich; eine Modellannahme, nicht validiert.</translation>
    </message>
    <message>
        <source>Median and 90 % range; a model prior, not validated. Second look {months} months.</source>
        <translation>Median und 90-%-Bereich; eine Modellannahme, nicht validiert. Zweitblick nach {months} Monaten.</translation>
    </message>
    <message>
        <source>Median and 90 % range; a model prior, not validated. Second look {months} months, chance of change {chance}.</source>
        <translation>Median und 90-%-Bereich; eine Modellannahme, nicht validiert. Zweitblick nach {months} Monaten, Wahrscheinlichkeit einer Änderung {chance}.</translation>
    </message>
    <message>
        <source>Back to the proposed one</source>
        <translation>Zurück zum vorgeschlagenen</translation>
    </message>
    <message>
        <source>landing</source>
        <translation>Landevene</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>benötigt</translation>
    </message>
    <message>
        <source>chooses</source>
        <translation>wählt</translation>
    </message>
    <message>
        <source>Allowance, and the length that it needs; the dot is in force.</source>
        <translation>Zuschlag und die Länge, die er benötigt; der Punkt markiert, was gilt.</translation>
    </message>
    <message>
        <source>Perimeter Ø, D_P</source>
        <translation>Umfangs-Ø, D_P</translation>
    </message>
    <message>
        <source>Mean Ø, D_m</source>
        <translation>Mittlerer Ø, D_m</translation>
    </message>
    <message>
        <source>Area Ø, D_A</source>
        <translation>Flächen-Ø, D_A</translation>
    </message>
    <message>
        <source>Your own stent</source>
        <translation>Ihr eigener Stent</translation>
    </message>
    <message>
        <source>The program finds none that fits.</source>
        <translation>Das Programm findet keinen passenden.</translation>
    </message>
    <message>
        <source>Proposed: {sizes}, {device}</source>
        <translation>Vorgeschlagen: {sizes}, {device}</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Drift of the edge</source>
        <translation>Wandern des Endes</translation>
    </message>
    <message>
        <source>What matters most here · drift of the edge, mm</source>
        <translation>Was hier am meisten zählt · Wandern des Endes, mm</translation>
    </message>
    <message>
        <source>Calibre below the stent</source>
        <translation>Kaliber kaudal des Stents</translation>
    </message>
    <message>
        <source>What matters most here · calibre below the stent, mm</source>
        <translation>Was hier am meisten zählt · Kaliber kaudal des Stents, mm</translation>
    </message>
    <message>
        <source>none made</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>≥ {length}</source>
        <translation>≥ {length}</translation>
    </message>
    <message>
        <source>{input} from {range}: one standard deviation below and above its mean.</source>
        <translation>{input} von {range}: eine Standardabweichung unter und über dem Mittelwert.</translation>
    </message>
    <message>
        <source>The plan appears here once the vein is measured.</source>
        <translation>Der Plan erscheint hier, sobald die Vene gemessen ist.</translation>
    </message>
    <message>
        <source>Reading the vein: contours, landmarks, venogram. The plan appears here in a moment.</source>
        <translation>Die Vene wird gelesen: Konturen, Landmarken, Phlebogramm. Der Plan erscheint hier gleich.</translation>
    </message>
    <message>
        <source>Working it out again …</source>
        <translation>Wird neu berechnet …</translation>
    </message>
    <message>
        <source>Why this verdict?</source>
        <translation>Warum dieses Urteil?</translation>
    </message>
    <message>
        <source>Why this size?</source>
        <translation>Warum diese Größe?</translation>
    </message>
    <message>
        <source>Alternatives …</source>
        <translation>Alternativen …</translation>
    </message>
    <message>
        <source>lesion, MLA</source>
        <translation>Läsion, MLA</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>landing zone</source>
        <translation>Landezone</translation>
    </message>
    <message>
        <source>stent</source>
        <translation>Stent</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>geringes Vertrauen</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>zu bestätigen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>{segment}  min {minimum}</source>
        <translation>{segment}  min. {minimum}</translation>
    </message>
    <message>
        <source>{lesion}  MLA {area}  −{stenosis}</source>
        <translation>{lesion}  MLA {area}  −{stenosis}</translation>
    </message>
    <message>
        <source>{short_words}  {length} long</source>
        <translation>{short_words}  {length} lang</translation>
    </message>
    <message>
        <source>Move cranial border of lesion {lesion}</source>
        <translation>Kraniale Grenze verschieben, Läsion {lesion}</translation>
    </message>
    <message>
        <source>Move caudal border of lesion {lesion}</source>
        <translation>Kaudale Grenze verschieben, Läsion {lesion}</translation>
    </message>
    <message>
        <source>No IVUS pullback in this case: no areas were measured</source>
        <translation>Kein IVUS-Rückzug in diesem Fall: Es wurden keine Flächen gemessen</translation>
    </message>
    <message>
        <source>Areas appear here once the contours are found</source>
        <translation>Flächen erscheinen hier, sobald die Konturen gefunden sind</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>Nicht kalibriert</translation>
    </message>
    <message>
        <source>Lumen and stent in space</source>
        <translation>Lumen und Stent im Raum</translation>
    </message>
    <message>
        <source>Not to scale along the vein: positions are not known</source>
        <translation>Entlang der Vene nicht maßstäblich: Positionen sind nicht bekannt</translation>
    </message>
    <message>
        <source>The lumen appears here once the contours are found</source>
        <translation>Das Lumen erscheint hier, sobald die Konturen gefunden sind</translation>
    </message>
    <message>
        <source>Left NIVL with symptoms</source>
        <translation>Linke NIVL mit Symptomen</translation>
    </message>
    <message>
        <source>IVUS, venogram and intake: the whole way to a plan</source>
        <translation>IVUS, Phlebogramm und Aufnahme: der ganze Weg zum Plan</translation>
    </message>
    <message>
        <source>Left post-thrombotic vein</source>
        <translation>Linke postthrombotische Vene</translation>
    </message>
    <message>
        <source>Two long lesions, webs, venogram</source>
        <translation>Zwei lange Läsionen, Webs, Phlebogramm</translation>
    </message>
    <message>
        <source>The same narrowing, no symptoms</source>
        <translation>Dieselbe Enge, keine Symptome</translation>
    </message>
    <message>
        <source>Where the answer is: do not treat</source>
        <translation>Wo die Antwort lautet: nicht behandeln</translation>
    </message>
    <message>
        <source>Second look at three months</source>
        <translation>Zweitblick nach drei Monaten</translation>
    </message>
    <message>
        <source>The first patient again, stented</source>
        <translation>Der erste Patient noch einmal, mit Stent</translation>
    </message>
    <message>
        <source>Drop the images</source>
        <translation>Bilder hineinziehen</translation>
    </message>
    <message>
        <source>IVUS pullback and venogram as DICOM: files, a folder or a DICOMDIR.</source>
        <translation>IVUS-Rückzug und Phlebogramm als DICOM: Dateien, ein Ordner oder ein DICOMDIR.</translation>
    </message>
    <message>
        <source>Say what images cannot</source>
        <translation>Angeben, was Bilder nicht zeigen</translation>
    </message>
    <message>
        <source>Side, class and symptoms decide whether to treat at all.</source>
        <translation>Seite, Klasse und Symptome entscheiden, ob überhaupt behandelt wird.</translation>
    </message>
    <message>
        <source>Check the contours</source>
        <translation>Konturen prüfen</translation>
    </message>
    <message>
        <source>Every frame is outlined; the doubtful ones are marked. Drag to correct.</source>
        <translation>Jedes Bild ist umrandet; die zweifelhaften sind markiert. Zum Korrigieren ziehen.</translation>
    </message>
    <message>
        <source>Read the plan</source>
        <translation>Plan lesen</translation>
    </message>
    <message>
        <source>Diameter and length with reasons, caveats and the expected elongation.</source>
        <translation>Durchmesser und Länge mit Gründen, Vorbehalten und der erwarteten Elongation.</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Letzte Fälle</translation>
    </message>
    <message>
        <source>Sample cases</source>
        <translation>Beispielfälle</translation>
    </message>
    <message>
        <source>Drop a patient's images here</source>
        <translation>Bilder eines Patienten hierher ziehen</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Take the two-minute tour</source>
        <translation>Zum Rundgang (zwei Minuten)</translation>
    </message>
    <message>
        <source>A made case whose answer is known; it opens as a patient's images would</source>
        <translation>Ein künstlicher Fall mit bekannter Lösung; er öffnet sich wie die Bilder eines Patienten</translation>
    </message>
    <message>
        <source>a case without a name</source>
        <translation>ein Fall ohne Namen</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Edits of {patient} from {day} were kept.</source>
        <translation>Das Programm endete unerwartet. Bearbeitungen von {patient} vom {day} blieben erhalten.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Iliac vein stents, planned from IVUS and venogram, with the vein's elongation in mind</source>
        <translation>Iliakalvenenstents, geplant aus IVUS und Phlebogramm, mit Blick auf die Elongation der Vene</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>{doing} …</source>
        <translation>{doing} …</translation>
    </message>
    <message>
        <source>Add a stent caudally, overlapping as its design needs</source>
        <translation>Kaudal einen Stent hinzufügen, mit der Überlappung, die seine Bauart braucht</translation>
    </message>
    <message>
        <source>Remove the selected stent (Delete)</source>
        <translation>Ausgewählten Stent entfernen (Entf)</translation>
    </message>
    <message>
        <source>Back to the recommended stent</source>
        <translation>Zurück zum empfohlenen Stent</translation>
    </message>
    <message>
        <source>{count} stents</source>
        <translation>{count} Stents</translation>
    </message>
    <message>
        <source>{stents} · yours</source>
        <translation>{stents} · eigene</translation>
    </message>
    <message>
        <source>{stents} · proposed</source>
        <translation>{stents} · vorgeschlagen</translation>
    </message>
    <message>
        <source>no stent</source>
        <translation>kein Stent</translation>
    </message>
    <message>
        <source>Choose a stent; now {stents}</source>
        <translation>Stent wählen; jetzt {stents}</translation>
    </message>
    <message>
        <source>Choose another stent from the catalogue (C)</source>
        <translation>Anderen Stent aus dem Katalog wählen (C)</translation>
    </message>
    <message>
        <source>Months after stenting</source>
        <translation>Monate nach Stentimplantation</translation>
    </message>
    <message>
        <source>How the stent's caudal edge and the vein below it are expected to lie so many months after stenting. Model prior, not validated.</source>
        <translation>Wie das kaudale Stentende und die Vene kaudal davon so viele Monate nach der Stentimplantation voraussichtlich liegen. Modellannahme, nicht validiert.</translation>
    </message>
    <message>
        <source>as placed</source>
        <translation>wie platziert</translation>
    </message>
    <message>
        <source>month {month}</source>
        <translation>Monat {month}</translation>
    </message>
    <message>
        <source>Needed here: {needed}.</source>
        <translation>Hier nötig: {needed}.</translation>
    </message>
    <message>
        <source>✓ instructions for use</source>
        <translation>✓ Gebrauchsanweisung</translation>
    </message>
    <message>
        <source>The stent where it is held</source>
        <translation>Stent in seiner gehaltenen Lage</translation>
    </message>
    <message>
        <source>There is no stent on the vein: it needs a lesion, positions along the vein, and a verdict that allows one</source>
        <translation>In der Vene liegt kein Stent: Er braucht eine Läsion, Positionen entlang der Vene und ein Urteil, das einen zulässt</translation>
    </message>
    <message>
        <source>Move the stent</source>
        <translation>Stent verschieben</translation>
    </message>
    <message>
        <source>Move stent {number}</source>
        <translation>Stent {number} verschieben</translation>
    </message>
    <message>
        <source>Change the length of the stent</source>
        <translation>Stentlänge ändern</translation>
    </message>
    <message>
        <source>Change the length of stent {number}</source>
        <translation>Länge von Stent {number} ändern</translation>
    </message>
    <message>
        <source>Remove stent {number}</source>
        <translation>Stent {number} entfernen</translation>
    </message>
    <message>
        <source>The catalogue knows no lengths of this stent: choose another with the picker</source>
        <translation>Der Katalog kennt keine Längen dieses Stents: in der Auswahl einen anderen wählen</translation>
    </message>
    <message>
        <source>No longer stent of this kind is made</source>
        <translation>Einen längeren Stent dieser Art gibt es nicht</translation>
    </message>
    <message>
        <source>No shorter stent of this kind is made</source>
        <translation>Einen kürzeren Stent dieser Art gibt es nicht</translation>
    </message>
    <message>
        <source>Take {device} {size}</source>
        <translation>{device} {size} nehmen</translation>
    </message>
    <message>
        <source>Add a stent</source>
        <translation>Stent hinzufügen</translation>
    </message>
    <message>
        <source>The recommended stent stands as long as you place none of your own</source>
        <translation>Der empfohlene Stent bleibt, solange Sie keinen eigenen platzieren</translation>
    </message>
    <message>
        <source>Your own stent is gone; the recommended one stands again</source>
        <translation>Ihr eigener Stent ist entfernt; der empfohlene gilt wieder</translation>
    </message>
    <message>
        <source>The stent is the recommended one</source>
        <translation>Der Stent ist der empfohlene</translation>
    </message>
    <message>
        <source>Select one of the stents first (S)</source>
        <translation>Bitte zuerst einen der Stents auswählen (S)</translation>
    </message>
    <message>
        <source>{margin} cranial</source>
        <translation>{margin} kranial</translation>
    </message>
    <message>
        <source>{margin} bare cranial</source>
        <translation>{margin} kranial unbedeckt</translation>
    </message>
    <message>
        <source>{margin} caudal</source>
        <translation>{margin} kaudal</translation>
    </message>
    <message>
        <source>{margin} bare caudal</source>
        <translation>{margin} kaudal unbedeckt</translation>
    </message>
    <message>
        <source>{landing}, later {oversize}</source>
        <translation>{landing}, später {oversize}</translation>
    </message>
    <message>
        <source>{definition} Later: against the predicted calibre; {prior}.</source>
        <translation>{definition} Später: gegenüber dem vorhergesagten Kaliber; {prior}.</translation>
    </message>
    <message>
        <source>Apposed</source>
        <translation>Anliegend</translation>
    </message>
    <message>
        <source>Stent outside the disease that touches vein; the part past the confluence touches nothing.</source>
        <translation>Stent außerhalb der Erkrankung, der die Vene berührt; der Teil jenseits der Konfluenz berührt nichts.</translation>
    </message>
    <message>
        <source>Beyond the disease</source>
        <translation>Jenseits der Erkrankung</translation>
    </message>
    <message>
        <source>Stent in vein beyond the disease at each end.</source>
        <translation>Stent in Vene jenseits der Erkrankung an jedem Ende.</translation>
    </message>
    <message>
        <source>Past the confluence</source>
        <translation>Jenseits der Konfluenz</translation>
    </message>
    <message>
        <source>How far the cranial edge lies past the iliocaval confluence; far in, it may jail the other side's inflow.</source>
        <translation>Wie weit das kraniale Ende über die iliokavale Konfluenz hinausreicht; reicht es weit hinein, kann es den Einstrom der Gegenseite verlegen.</translation>
    </message>
    <message>
        <source>Drift by {month}</source>
        <translation>Wandern, {month}</translation>
    </message>
    <message>
        <source>{median} ({bounds}) mm</source>
        <translation>{median} ({bounds}) mm</translation>
    </message>
    <message>
        <source>Month {month}: drift not known; caudal vein Ø {then} mm, now {now} · {prior}</source>
        <translation>Monat {month}: Wandern nicht bekannt; kaudale Vene Ø {then} mm, jetzt {now} · {prior}</translation>
    </message>
    <message>
        <source>Month {month}: edge {drift} more cranial; caudal vein Ø {then} mm, now {now} · {prior}</source>
        <translation>Monat {month}: Ende {drift} weiter kranial; kaudale Vene Ø {then} mm, jetzt {now} · {prior}</translation>
    </message>
    <message>
        <source>1 block</source>
        <translation>1 × Stopp</translation>
    </message>
    <message>
        <source>{count} blocks</source>
        <translation>{count} × Stopp</translation>
    </message>
    <message>
        <source>1 caution</source>
        <translation>1 × Vorsicht</translation>
    </message>
    <message>
        <source>no vein measured there</source>
        <translation>dort keine Vene gemessen</translation>
    </message>
    <message>
        <source>no anchor</source>
        <translation>kein Halt</translation>
    </message>
    <message>
        <source>confluence not pinned</source>
        <translation>Konfluenz nicht gesetzt</translation>
    </message>
    <message>
        <source>at it</source>
        <translation>auf ihrer Höhe</translation>
    </message>
    <message>
        <source>{protrusion} below it</source>
        <translation>{protrusion} kaudal davon</translation>
    </message>
    <message>
        <source>{diameter} × {length}</source>
        <translation>{diameter} × {length}</translation>
    </message>
    <message>
        <source>This plan was exported</source>
        <translation>Dieser Plan wurde exportiert</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>Noch nicht exportiert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Konturen</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Landmarken</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>venogram</source>
        <translation>Phlebogramm</translation>
    </message>
    <message>
        <source>Open: {images}</source>
        <translation>Geöffnet: {images}</translation>
    </message>
    <message>
        <source>No images in this case</source>
        <translation>Keine Bilder in diesem Fall</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>symptoms</source>
        <translation>Symptome</translation>
    </message>
    <message>
        <source>Not stated: {missing}</source>
        <translation>Nicht angegeben: {missing}</translation>
    </message>
    <message>
        <source>Side, class and symptoms stated</source>
        <translation>Seite, Klasse und Symptome angegeben</translation>
    </message>
    <message>
        <source>No picture to calibrate</source>
        <translation>Kein Bild zu kalibrieren</translation>
    </message>
    <message>
        <source>{image}: something of known size measures otherwise</source>
        <translation>{image}: etwas von bekannter Größe misst anders</translation>
    </message>
    <message>
        <source>Venogram not calibrated: percent only</source>
        <translation>Phlebogramm nicht kalibriert: nur Prozent</translation>
    </message>
    <message>
        <source>Venogram scale {scale}</source>
        <translation>Maßstab des Phlebogramms {scale}</translation>
    </message>
    <message>
        <source>IVUS pixel size not known</source>
        <translation>IVUS-Pixelgröße nicht bekannt</translation>
    </message>
    <message>
        <source>IVUS pixel size {source}</source>
        <translation>IVUS-Pixelgröße {source}</translation>
    </message>
    <message>
        <source>IVUS pixel size {source}; venogram not calibrated: the plan rests on IVUS alone</source>
        <translation>IVUS-Pixelgröße {source}; Phlebogramm nicht kalibriert: Der Plan beruht allein auf IVUS</translation>
    </message>
    <message>
        <source>IVUS pixel size {source}; venogram scale {scale}</source>
        <translation>IVUS-Pixelgröße {source}; Maßstab des Phlebogramms {scale}</translation>
    </message>
    <message>
        <source>No pullback</source>
        <translation>Kein Rückzug</translation>
    </message>
    <message>
        <source>No contours yet</source>
        <translation>Noch keine Konturen</translation>
    </message>
    <message>
        <source>Contours found on every frame with a lumen</source>
        <translation>Konturen auf jedem Bild mit Lumen gefunden</translation>
    </message>
    <message>
        <source>Waits for the contours</source>
        <translation>Wartet auf die Konturen</translation>
    </message>
    <message>
        <source>1 landmark proposed, to be confirmed or moved</source>
        <translation>1 Landmarke vorgeschlagen, zu bestätigen oder zu verschieben</translation>
    </message>
    <message>
        <source>{count} landmarks proposed, to be confirmed or moved</source>
        <translation>{count} Landmarken vorgeschlagen, zu bestätigen oder zu verschieben</translation>
    </message>
    <message>
        <source>{count} of 3 segment borders not pinned</source>
        <translation>{count} von 3 Segmentgrenzen nicht gesetzt</translation>
    </message>
    <message>
        <source>Segment borders pinned</source>
        <translation>Segmentgrenzen gesetzt</translation>
    </message>
    <message>
        <source>No narrowing below half of its reference</source>
        <translation>Keine Enge unter der Hälfte ihrer Referenz</translation>
    </message>
    <message>
        <source>1 lesion found</source>
        <translation>1 Läsion gefunden</translation>
    </message>
    <message>
        <source>{count} lesions found</source>
        <translation>{count} Läsionen gefunden</translation>
    </message>
    <message>
        <source>Waits for the measurements</source>
        <translation>Wartet auf die Messungen</translation>
    </message>
    <message>
        <source>{count} to settle: {first}</source>
        <translation>{count} zu klären: {first}</translation>
    </message>
    <message>
        <source>Nothing blocks this plan</source>
        <translation>Nichts sperrt diesen Plan</translation>
    </message>
    <message>
        <source>The file does not tell its rate; it is played at {rate:g} frames per second.</source>
        <translation>Die Datei nennt ihre Bildrate nicht; abgespielt wird mit {rate:g} Bildern pro Sekunde.</translation>
    </message>
    <message>
        <source>Played at the run's own rate, {rate} frames per second.</source>
        <translation>Abgespielt mit der Bildrate der Serie, {rate} Bilder pro Sekunde.</translation>
    </message>
    <message>
        <source>Play or stop the venogram (Space, with the venogram in focus)</source>
        <translation>Phlebogramm abspielen oder anhalten (Leertaste, mit Fokus auf dem Phlebogramm)</translation>
    </message>
    <message>
        <source>Begin again at the end (L, with the venogram in focus)</source>
        <translation>Am Ende von vorn beginnen (L, mit Fokus auf dem Phlebogramm)</translation>
    </message>
    <message>
        <source>Frame of the venogram</source>
        <translation>Bild des Phlebogramms</translation>
    </message>
    <message>
        <source>Move through the venogram's own run (wheel over the picture, ← → in focus)</source>
        <translation>Durch die Serie des Phlebogramms gehen (Rad über dem Bild, ← → mit Fokus)</translation>
    </message>
    <message>
        <source>cranial</source>
        <translation>kranial</translation>
    </message>
    <message>
        <source>lesion</source>
        <translation>Läsion</translation>
    </message>
    <message>
        <source>caudal</source>
        <translation>kaudal</translation>
    </message>
    <message>
        <source>Contrast over time</source>
        <translation>Kontrastmittel im Zeitverlauf</translation>
    </message>
    <message>
        <source>Close the plot</source>
        <translation>Diagramm schließen</translation>
    </message>
    <message>
        <source>T½ here {half_time} s</source>
        <translation>T½ hier {half_time} s</translation>
    </message>
    <message>
        <source>{stretch} {half_time} s</source>
        <translation>{stretch} {half_time} s</translation>
    </message>
    <message>
        <source>No vein is seen between these two places; click nearer to its middle</source>
        <translation>Zwischen diesen zwei Stellen ist keine Vene zu sehen; näher an ihre Mitte klicken</translation>
    </message>
    <message>
        <source>Only the venogram planned on is tied to the pullback frame by frame</source>
        <translation>Nur das Planungsphlebogramm ist Bild für Bild mit dem Rückzug verknüpft</translation>
    </message>
    <message>
        <source>The two ends lie too near to one another</source>
        <translation>Die zwei Enden liegen zu nah beieinander</translation>
    </message>
    <message>
        <source>Pin {landmark} on the venogram</source>
        <translation>Im Phlebogramm setzen: {landmark}</translation>
    </message>
    <message>
        <source>Move {landmark} on the venogram</source>
        <translation>Im Phlebogramm verschieben: {landmark}</translation>
    </message>
    <message>
        <source>Tie IVUS frame {frame} to the venogram: {place}</source>
        <translation>IVUS-Bild {frame} mit dem Phlebogramm verknüpfen: {place}</translation>
    </message>
    <message>
        <source>Draw the centreline</source>
        <translation>Mittellinie zeichnen</translation>
    </message>
    <message>
        <source>Trace the vein anew</source>
        <translation>Vene neu nachzeichnen</translation>
    </message>
    <message>
        <source>Move the centreline</source>
        <translation>Mittellinie verschieben</translation>
    </message>
    <message>
        <source>Measure a width by hand</source>
        <translation>Weite von Hand messen</translation>
    </message>
    <message>
        <source>Move the mask</source>
        <translation>Maske verschieben</translation>
    </message>
    <message>
        <source>Mask moved by {right:.1f}, {down:.1f} px · arrow keys move it · Esc: done</source>
        <translation>Maske um {right:.1f}, {down:.1f} px verschoben · Pfeiltasten bewegen sie · Esc: fertig</translation>
    </message>
    <message>
        <source>Mark a collateral: {collateral}</source>
        <translation>Kollaterale markieren: {collateral}</translation>
    </message>
    <message>
        <source>Confirm collateral {name}</source>
        <translation>Kollaterale {name} bestätigen</translation>
    </message>
    <message>
        <source>Remove collateral {name}</source>
        <translation>Kollaterale {name} entfernen</translation>
    </message>
    <message>
        <source>Unpin {landmark} on the venogram</source>
        <translation>Im Phlebogramm entfernen: {landmark}</translation>
    </message>
    <message>
        <source>Give a width back to the program</source>
        <translation>Weite dem Programm zurückgeben</translation>
    </message>
    <message>
        <source>Untie {pin} from the venogram</source>
        <translation>Verknüpfung im Phlebogramm lösen: {pin}</translation>
    </message>
    <message>
        <source>Measuring the vein …</source>
        <translation>Vene wird gemessen …</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Nativ</translation>
    </message>
    <message>
        <source>Each frame as it was taken</source>
        <translation>Jedes Bild, wie es aufgenommen wurde</translation>
    </message>
    <message>
        <source>Subtracted</source>
        <translation>Subtrahiert</translation>
    </message>
    <message>
        <source>Each frame with the mask taken off: contrast alone</source>
        <translation>Jedes Bild abzüglich der Maske: nur Kontrastmittel</translation>
    </message>
    <message>
        <source>Averaged</source>
        <translation>Gemittelt</translation>
    </message>
    <message>
        <source>The mean of the shown frame and its neighbours: less noise</source>
        <translation>Mittelwert aus gezeigtem Bild und Nachbarn: weniger Rauschen</translation>
    </message>
    <message>
        <source>Most contrast</source>
        <translation>Max. Kontrast</translation>
    </message>
    <message>
        <source>Every pixel as dark as it becomes in the run: all that ever filled</source>
        <translation>Jedes Pixel so dunkel, wie es in der Serie wird: alles, was sich je gefüllt hat</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Zeitdifferenz</translation>
    </message>
    <message>
        <source>Each frame less an earlier one, as far back as the file states, else one: what fills and leaves</source>
        <translation>Jedes Bild minus ein früheres, so weit zurück wie in der Datei angegeben, sonst eines: was sich füllt und abfließt</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Laut Datei</translation>
    </message>
    <message>
        <source>The window or VOI LUT of the file's header</source>
        <translation>Die Fensterung oder VOI LUT aus dem Header der Datei</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Nearly all grey levels that the picture holds</source>
        <translation>Fast alle Grauwerte, die das Bild enthält</translation>
    </message>
    <message>
        <source>Vein</source>
        <translation>Vene</translation>
    </message>
    <message>
        <source>The grey levels in and beside the traced vein</source>
        <translation>Die Grauwerte in und neben der nachgezeichneten Vene</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Ganzer Bereich</translation>
    </message>
    <message>
        <source>Every grey level that the file can hold</source>
        <translation>Jeder Grauwert, den die Datei enthalten kann</translation>
    </message>
    <message>
        <source>Looking through the run</source>
        <translation>Serie wird durchgesehen</translation>
    </message>
    <message>
        <source>there is nothing to subtract</source>
        <translation>es gibt nichts zu subtrahieren</translation>
    </message>
    <message>
        <source>this run is subtracted already</source>
        <translation>diese Serie ist bereits subtrahiert</translation>
    </message>
    <message>
        <source>choose a frame without contrast as mask</source>
        <translation>bitte ein Bild ohne Kontrastmittel als Maske wählen</translation>
    </message>
    <message>
        <source>frame {frame} has no frame {count} earlier to take off</source>
        <translation>Bild {frame} hat kein Bild {count} davor zum Abziehen</translation>
    </message>
    <message>
        <source>go to a later frame of the run</source>
        <translation>bitte zu einem späteren Bild der Serie gehen</translation>
    </message>
    <message>
        <source>Subtract the frame that is shown</source>
        <translation>Das gezeigte Bild subtrahieren</translation>
    </message>
    <message>
        <source>The header's, else frames without contrast</source>
        <translation>Die des Headers, sonst Bilder ohne Kontrastmittel</translation>
    </message>
    <message>
        <source>On the plain picture</source>
        <translation>Auf dem nativen Bild</translation>
    </message>
    <message>
        <source>Half a pixel a press, five with Shift</source>
        <translation>Ein halbes Pixel pro Tastendruck, fünf mit Umschalt</translation>
    </message>
    <message>
        <source>Mask moved as found</source>
        <translation>Maske verschoben wie ermittelt</translation>
    </message>
    <message>
        <source>Let the program lay it on the contrast</source>
        <translation>Das Programm legt sie auf das Kontrastbild</translation>
    </message>
    <message>
        <source>Instead of the one with most contrast</source>
        <translation>Statt des Bildes mit dem meisten Kontrastmittel</translation>
    </message>
    <message>
        <source>Measure on the frames with most contrast</source>
        <translation>Auf den Bildern mit dem meisten Kontrastmittel messen</translation>
    </message>
    <message>
        <source>As the program chooses</source>
        <translation>Nach Wahl des Programms</translation>
    </message>
    <message>
        <source>Mask is frame {frame}</source>
        <translation>Maske ist Bild {frame}</translation>
    </message>
    <message>
        <source>Measure on frame {frame}</source>
        <translation>Auf Bild {frame} messen</translation>
    </message>
    <message>
        <source>This run does not tell contrast from the empty picture over time</source>
        <translation>In dieser Serie ist Kontrastmittel zeitlich nicht vom Leerbild zu trennen</translation>
    </message>
    <message>
        <source>The {landmark} is not pinned on the venogram: Ctrl + its digit pins it</source>
        <translation>Im Phlebogramm nicht gesetzt: {landmark} (setzen mit Strg + Ziffer)</translation>
    </message>
    <message>
        <source>No wash-out is seen in this run: there is no half time to show</source>
        <translation>In dieser Serie ist kein Auswaschen zu sehen: Es gibt keine Halbwertszeit zu zeigen</translation>
    </message>
    <message>
        <source>Half time of the wash-out, in seconds</source>
        <translation>Halbwertszeit des Auswaschens, in Sekunden</translation>
    </message>
    <message>
        <source>{time} s</source>
        <translation>{time} s</translation>
    </message>
    <message>
        <source>Way of showing the venogram</source>
        <translation>Darstellung des Phlebogramms</translation>
    </message>
    <message>
        <source>How the venogram is shown (V: the next way)</source>
        <translation>Wie das Phlebogramm gezeigt wird (V: nächste Art)</translation>
    </message>
    <message>
        <source>Grey levels (drag on the picture: sideways window, up and down level)</source>
        <translation>Grauwerte (auf dem Bild ziehen: seitwärts Fensterbreite, auf und ab Fensterlage)</translation>
    </message>
    <message>
        <source>View of the vein</source>
        <translation>Projektion der Vene</translation>
    </message>
    <message>
        <source>Which view of the vein is shown (Shift+V: the next)</source>
        <translation>Welche Projektion der Vene gezeigt wird (Umschalt+V: nächste)</translation>
    </message>
    <message>
        <source>{view} (left out)</source>
        <translation>{view} (ausgelassen)</translation>
    </message>
    <message>
        <source>Not calibrated: nothing here is in mm</source>
        <translation>Nicht kalibriert: nichts hier ist in mm</translation>
    </message>
    <message>
        <source>Left out: nothing is taken from this view</source>
        <translation>Ausgelassen: Aus dieser Projektion wird nichts übernommen</translation>
    </message>
    <message>
        <source>Not calibrated: nothing here is in mm,&lt;br&gt;the plan rests on IVUS alone</source>
        <translation>Nicht kalibriert: nichts hier ist in mm,&lt;br&gt;der Plan beruht allein auf IVUS</translation>
    </message>
    <message>
        <source>measured here</source>
        <translation>hier gemessen</translation>
    </message>
    <message>
        <source>Scale ±{error} {basis}</source>
        <translation>Maßstab ±{error} {basis}</translation>
    </message>
    <message>
        <source>Of {count} views this one decides</source>
        <translation>Von {count} Projektionen entscheidet diese</translation>
    </message>
    <message>
        <source>Of {count} views {view} decides</source>
        <translation>Von {count} Projektionen entscheidet {view}</translation>
    </message>
    <message>
        <source>Of {count} views {view} decides: {diameter}</source>
        <translation>Von {count} Projektionen entscheidet {view}: {diameter}</translation>
    </message>
    <message>
        <source>IVUS place on it is approximate</source>
        <translation>IVUS-Stelle darauf ungefähr</translation>
    </message>
    <message>
        <source>one landmark</source>
        <translation>eine Landmarke</translation>
    </message>
    <message>
        <source>{count} landmarks, which fit to {residual}</source>
        <translation>{count} Landmarken, auf {residual} übereinstimmend</translation>
    </message>
    <message>
        <source>IVUS place on it by {fit}</source>
        <translation>IVUS-Stelle darauf über {fit}</translation>
    </message>
    <message>
        <source>−{stenosis} diameter</source>
        <translation>−{stenosis} Durchmesser</translation>
    </message>
    <message>
        <source>Narrowest {stenosis}</source>
        <translation>Engste Stelle {stenosis}</translation>
    </message>
    <message>
        <source>Narrowest {diameter}&lt;br&gt;{stenosis}</source>
        <translation>Engste Stelle {diameter}&lt;br&gt;{stenosis}</translation>
    </message>
    <message>
        <source>Pin a landmark (Ctrl + 1 to 5, with the venogram in focus), or tie the IVUS frame</source>
        <translation>Landmarke setzen (Strg + 1 bis 5, mit Fokus auf dem Phlebogramm) oder IVUS-Bild verknüpfen</translation>
    </message>
    <message>
        <source>Draw the centreline by its two ends (Shift+C)</source>
        <translation>Mittellinie über ihre zwei Enden zeichnen (Umschalt+C)</translation>
    </message>
    <message>
        <source>Drag the centreline, an edge, or a width of your own (E)</source>
        <translation>Mittellinie, Rand oder eigene Weite ziehen (E)</translation>
    </message>
    <message>
        <source>Calibrate by a known distance on the picture (R)</source>
        <translation>Über eine bekannte Strecke im Bild kalibrieren (R)</translation>
    </message>
    <message>
        <source>Calibrate by the marker catheter's bands (K)</source>
        <translation>Über die Ringe des Markerkatheters kalibrieren (K)</translation>
    </message>
    <message>
        <source>Subtraction: mask, its place (X), and the frame measured on</source>
        <translation>Subtraktion: Maske, ihre Lage (X) und das Messbild</translation>
    </message>
    <message>
        <source>Mark collaterals (O)</source>
        <translation>Kollateralen markieren (O)</translation>
    </message>
    <message>
        <source>Contrast over time at a place (G)</source>
        <translation>Kontrastmittel im Zeitverlauf an einer Stelle (G)</translation>
    </message>
    <message>
        <source>Half time of the wash-out, in colour over the picture (H)</source>
        <translation>Halbwertszeit des Auswaschens, farbig über dem Bild (H)</translation>
    </message>
    <message>
        <source>Then click its place</source>
        <translation>Dann die Stelle anklicken</translation>
    </message>
    <message>
        <source>This IVUS frame lies here: {place}</source>
        <translation>Dieses IVUS-Bild liegt hier: {place}</translation>
    </message>
    <message>
        <source>Then click its place on the venogram</source>
        <translation>Dann die Stelle im Phlebogramm anklicken</translation>
    </message>
    <message>
        <source>Then click it, or drag along its course</source>
        <translation>Dann anklicken oder entlang des Verlaufs ziehen</translation>
    </message>
    <message>
        <source>Esc: done</source>
        <translation>Esc: fertig</translation>
    </message>
    <message>
        <source>Click the vein's two ends, or drag from one to the other</source>
        <translation>Die zwei Enden der Vene anklicken oder von einem zum anderen ziehen</translation>
    </message>
    <message>
        <source>Drag the centreline or an edge; drag across the vein to measure its width yourself</source>
        <translation>Mittellinie oder Rand ziehen; quer über die Vene ziehen, um ihre Weite selbst zu messen</translation>
    </message>
    <message>
        <source>Drag along a known distance at the vein's depth</source>
        <translation>Entlang einer bekannten Strecke in der Tiefe der Vene ziehen</translation>
    </message>
    <message>
        <source>Click the bands one after the other along the catheter; Enter: that is all of them</source>
        <translation>Die Ringe entlang des Katheters nacheinander anklicken; Enter: das sind alle</translation>
    </message>
    <message>
        <source>Click a place to see how contrast comes and goes there</source>
        <translation>Eine Stelle anklicken, um zu sehen, wie Kontrastmittel dort kommt und geht</translation>
    </message>
    <message>
        <source>Arrow keys move the mask by half a pixel, with Shift by five</source>
        <translation>Pfeiltasten bewegen die Maske um ein halbes Pixel, mit Umschalt um fünf</translation>
    </message>
    <message>
        <source>Click the {landmark}</source>
        <translation>Anklicken: {landmark}</translation>
    </message>
    <message>
        <source>Click where this IVUS frame lies ({place})</source>
        <translation>Anklicken, wo dieses IVUS-Bild liegt ({place})</translation>
    </message>
    <message>
        <source>Click a collateral ({collateral}), or drag along its course</source>
        <translation>Eine Kollaterale anklicken ({collateral}) oder entlang ihres Verlaufs ziehen</translation>
    </message>
    <message>
        <source>The file does not say how it wants this picture shown</source>
        <translation>Die Datei sagt nicht, wie dieses Bild gezeigt werden soll</translation>
    </message>
    <message>
        <source>No venogram in this case</source>
        <translation>Kein Phlebogramm in diesem Fall</translation>
    </message>
    <message>
        <source>{view} · planned on</source>
        <translation>{view} · Planung</translation>
    </message>
    <message>
        <source>Ultrasound from within the vein: one frame, with the lumen's contour and its size</source>
        <translation>Ultraschall aus der Vene: ein Bild mit der Lumenkontur und ihrer Größe</translation>
    </message>
    <message>
        <source>X-ray with contrast: a shadow of the vein from one side, which hides what lies flat to the rays</source>
        <translation>Röntgen mit Kontrastmittel: ein Schatten der Vene von einer Seite, der verbirgt, was flach im Strahlengang liegt</translation>
    </message>
    <message>
        <source>The lumen's contours stacked along the vein, with the stent in it</source>
        <translation>Die Lumenkonturen entlang der Vene gestapelt, mit dem Stent darin</translation>
    </message>
    <message>
        <source>A cut along the pullback through the catheter, cranial on the left; it turns by the angle beside</source>
        <translation>Ein Schnitt entlang des Rückzugs durch den Katheter, kranial links; der Winkel daneben dreht ihn</translation>
    </message>
    <message>
        <source>Area inside each contour along the vein, with lesions, references and the smallest areas of healthy people</source>
        <translation>Fläche in jeder Kontur entlang der Vene, mit Läsionen, Referenzen und den kleinsten Flächen Gesunder</translation>
    </message>
    <message>
        <source>IVUS</source>
        <translation>IVUS</translation>
    </message>
    <message>
        <source>3D lumen</source>
        <translation>3D-Lumen</translation>
    </message>
    <message>
        <source>Longitudinal</source>
        <translation>Längsschnitt</translation>
    </message>
    <message>
        <source>Previous frame (←)</source>
        <translation>Voriges Bild (←)</translation>
    </message>
    <message>
        <source>Next frame (→)</source>
        <translation>Nächstes Bild (→)</translation>
    </message>
    <message>
        <source>Play or stop (Space)</source>
        <translation>Abspielen/Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>◂ cranial</source>
        <translation>◂ kranial</translation>
    </message>
    <message>
        <source>{count} {kind}</source>
        <translation>{count} {kind}</translation>
    </message>
    <message>
        <source>{count} proposed, not confirmed</source>
        <translation>{count} vorgeschlagen, nicht bestätigt</translation>
    </message>
    <message>
        <source>Collaterals: {found}.</source>
        <translation>Kollateralen: {found}.</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
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
        <translation>Behandeln</translation>
    </message>
    <message>
        <source>Symptoms and findings match and speak for a stent.</source>
        <translation>Symptome und Befunde passen zusammen und sprechen für einen Stent.</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>Erwägen</translation>
    </message>
    <message>
        <source>Some of what speaks for a stent is present; the surgeon weighs it.</source>
        <translation>Ein Teil dessen, was für einen Stent spricht, liegt vor; die Abwägung ist ärztlich.</translation>
    </message>
    <message>
        <source>What is known speaks against a stent, whatever the narrowing.</source>
        <translation>Was bekannt ist, spricht gegen einen Stent, wie stark die Enge auch ist.</translation>
    </message>
    <message>
        <source>Not enough known</source>
        <translation>Zu wenig bekannt</translation>
    </message>
    <message>
        <source>Symptoms or findings are missing; no verdict is possible.</source>
        <translation>Symptome oder Befunde fehlen; ein Urteil ist nicht möglich.</translation>
    </message>
    <message>
        <source>Must be settled, or overruled with a reason, before this plan is used.</source>
        <translation>Muss geklärt oder mit Begründung übergangen werden, bevor dieser Plan verwendet wird.</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Speaks against part of the plan; look at it before deciding.</source>
        <translation>Spricht gegen einen Teil des Plans; vor der Entscheidung ansehen.</translation>
    </message>
    <message>
        <source>Good to know; nothing needs to be done.</source>
        <translation>Gut zu wissen; es muss nichts getan werden.</translation>
    </message>
    <message>
        <source>iliocaval confluence</source>
        <translation>iliokavale Konfluenz</translation>
    </message>
    <message>
        <source>artery crossing</source>
        <translation>Arterienkreuzung</translation>
    </message>
    <message>
        <source>internal iliac ostium</source>
        <translation>Ostium der V. iliaca interna</translation>
    </message>
    <message>
        <source>inguinal ligament</source>
        <translation>Leistenband</translation>
    </message>
    <message>
        <source>profunda confluence</source>
        <translation>Profunda-Konfluenz</translation>
    </message>
    <message>
        <source>vein caudal to the lesion</source>
        <translation>Vene kaudal der Läsion</translation>
    </message>
    <message>
        <source>vein cranial to the lesion</source>
        <translation>Vene kranial der Läsion</translation>
    </message>
    <message>
        <source>mean of the vein on both sides</source>
        <translation>Mittel der Vene auf beiden Seiten</translation>
    </message>
    <message>
        <source>the other side's vein</source>
        <translation>Vene der Gegenseite</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>population value</source>
        <translation>Populationswert</translation>
    </message>
    <message>
        <source>follows from the plan</source>
        <translation>folgt aus dem Plan</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>between corrected frames</source>
        <translation>zwischen korrigierten Bildern</translation>
    </message>
    <message>
        <source>A person looked at the contour and accepts it, or drew it.</source>
        <translation>Eine Person hat die Kontur angesehen und akzeptiert oder sie gezeichnet.</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>Nobody has looked at the contour yet.</source>
        <translation>Noch niemand hat die Kontur angesehen.</translation>
    </message>
    <message>
        <source>The program is unsure of the contour and nobody has confirmed it.</source>
        <translation>Das Programm ist sich der Kontur nicht sicher, und niemand hat sie bestätigt.</translation>
    </message>
    <message>
        <source>from the file's ultrasound regions</source>
        <translation>aus den Ultraschallregionen der Datei</translation>
    </message>
    <message>
        <source>from the graticule in the picture</source>
        <translation>aus der Skala im Bild</translation>
    </message>
    <message>
        <source>set by a person</source>
        <translation>von einer Person gesetzt</translation>
    </message>
    <message>
        <source>from the marker catheter</source>
        <translation>vom Markerkatheter</translation>
    </message>
    <message>
        <source>from the header's magnification factor</source>
        <translation>aus dem Vergrößerungsfaktor des Headers</translation>
    </message>
    <message>
        <source>from the header's distances</source>
        <translation>aus den Abständen des Headers</translation>
    </message>
    <message>
        <source>from the catheter's diameter</source>
        <translation>aus dem Durchmesser des Katheters</translation>
    </message>
    <message>
        <source>from a ruler</source>
        <translation>von einem Lineal</translation>
    </message>
    <message>
        <source>ascending lumbar</source>
        <translation>V. lumbalis ascendens</translation>
    </message>
    <message>
        <source>cross-pelvic</source>
        <translation>transpelvin</translation>
    </message>
    <message>
        <source>other collateral</source>
        <translation>andere Kollaterale</translation>
    </message>
    <message>
        <source>cranial end of a stent</source>
        <translation>kraniales Stentende</translation>
    </message>
    <message>
        <source>caudal end of a stent</source>
        <translation>kaudales Stentende</translation>
    </message>
    <message>
        <source>band of the catheter</source>
        <translation>Ring des Katheters</translation>
    </message>
    <message>
        <source>IVUS transducer on a still</source>
        <translation>IVUS-Schallkopf auf einem Standbild</translation>
    </message>
    <message>
        <source>shared place</source>
        <translation>gemeinsame Stelle</translation>
    </message>
    <message>
        <source>from the motor's speed</source>
        <translation>aus der Geschwindigkeit des Motors</translation>
    </message>
    <message>
        <source>from pinned landmarks and catheter travel</source>
        <translation>aus gesetzten Landmarken und Katheterweg</translation>
    </message>
    <message>
        <source>not known: frame number is not distance</source>
        <translation>nicht bekannt: Bildnummer ist kein Abstand</translation>
    </message>
    <message>
        <source>motor pullback</source>
        <translation>Motorrückzug</translation>
    </message>
    <message>
        <source>pullback by hand</source>
        <translation>Rückzug von Hand</translation>
    </message>
    <message>
        <source>gated pullback</source>
        <translation>getriggerter Rückzug</translation>
    </message>
    <message>
        <source>pullback of unknown kind</source>
        <translation>Rückzug unbekannter Art</translation>
    </message>
    <message>
        <source>{earlier} and {last}</source>
        <translation>{earlier} und {last}</translation>
    </message>
    <message>
        <source>{earlier} or {last}</source>
        <translation>{earlier} oder {last}</translation>
    </message>
    <message>
        <source>Measured without a mask</source>
        <translation>Ohne Maske gemessen</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>the file's</source>
        <translation>laut Datei</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>of an earlier version</source>
        <translation>aus einer früheren Version</translation>
    </message>
    <message>
        <source>chosen by {who}</source>
        <translation>gewählt von {who}</translation>
    </message>
    <message>
        <source>Mask: {frames}, {by}</source>
        <translation>Maske: {frames}, {by}</translation>
    </message>
    <message>
        <source>Moved by {x:.1f}, {y:.1f} px, {by}</source>
        <translation>Verschoben um {x:.1f}, {y:.1f} px, {by}</translation>
    </message>
    <message>
        <source>frame {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>frames {first} to {last}</source>
        <translation>Bilder {first} bis {last}</translation>
    </message>
    <message>
        <source>frames {numbers}</source>
        <translation>Bilder {numbers}</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>confidence not known</source>
        <translation>Vertrauen nicht bekannt</translation>
    </message>
    <message>
        <source>confidence {percent}</source>
        <translation>Vertrauen {percent}</translation>
    </message>
    <message>
        <source>{number} month</source>
        <translation>{number} Monat</translation>
    </message>
    <message>
        <source>{number} months</source>
        <translation>{number} Monate</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
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
        <translation>Über welchen Anteil der Messunsicherheit das Programm dieselbe Größe wählen würde. Über den Durchmesser entscheidet der Ablesefehler der Landevene, über die Länge der Fehler der Positionen und die Bandbreite der vorhergesagten Verlängerung.</translation>
    </message>
    <message>
        <source>compliance of the vein</source>
        <translation>Compliance der Vene</translation>
    </message>
    <message>
        <source>opening reached</source>
        <translation>erreichte Öffnung</translation>
    </message>
    <message>
        <source>pull of the opened stretch</source>
        <translation>Zug des geöffneten Abschnitts</translation>
    </message>
    <message>
        <source>limit of that pull</source>
        <translation>Grenze dieses Zugs</translation>
    </message>
    <message>
        <source>difference between patients</source>
        <translation>Unterschied zwischen Patienten</translation>
    </message>
    <message>
        <source>effect of scarring</source>
        <translation>Wirkung der Vernarbung</translation>
    </message>
    <message>
        <source>share that lengthens</source>
        <translation>Verlängerungsanteil</translation>
    </message>
    <message>
        <source>reading of the lesion</source>
        <translation>Ablesung der Läsion</translation>
    </message>
    <message>
        <source>pressure relief</source>
        <translation>Druckentlastung</translation>
    </message>
    <message>
        <source>un-stented length</source>
        <translation>Länge ohne Stent</translation>
    </message>
    <message>
        <source>{diameter}. {length}</source>
        <translation>{diameter}. {length}</translation>
    </message>
    <message>
        <source>Length of {count} stents in a row</source>
        <translation>Länge von {count} Stents in einer Reihe</translation>
    </message>
    <message>
        <source>{diameter} mm × a length not known</source>
        <translation>{diameter} mm × Länge nicht bekannt</translation>
    </message>
    <message>
        <source>{diameter} mm × at least {length} mm</source>
        <translation>{diameter} mm × mindestens {length} mm</translation>
    </message>
    <message>
        <source>{input} {span}</source>
        <translation>{input} {span}</translation>
    </message>
    <message>
        <source>{what} cannot be told: {reason}</source>
        <translation>{what}, nicht zu sagen: {reason}</translation>
    </message>
    <message>
        <source>{what} cannot be told: {reason}: {sizes}</source>
        <translation>{what}, nicht zu sagen: {reason}: {sizes}</translation>
    </message>
    <message>
        <source>{what} firm: {sizes}</source>
        <translation>{what}, fest: {sizes}</translation>
    </message>
    <message>
        <source>{what} borderline: {sizes}</source>
        <translation>{what}, grenzwertig: {sizes}</translation>
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
        <translation>weiter als jeder lieferbare</translation>
    </message>
    <message>
        <source>more than one stent</source>
        <translation>mehr als ein Stent</translation>
    </message>
    <message>
        <source>longer than any row that is made</source>
        <translation>länger als jede lieferbare Reihe</translation>
    </message>
    <message>
        <source>geometry of the contour</source>
        <translation>Geometrie der Kontur</translation>
    </message>
    <message>
        <source>VIDIO (Gagne 2017, JVSVLD 5:678); C-TRACT protocol</source>
        <translation>VIDIO (Gagne 2017, JVSVLD 5:678); C-TRACT-Protokoll</translation>
    </message>
    <message>
        <source>Ilioplan elongation model 0.1, a research prior</source>
        <translation>Elongationsmodell von Ilioplan 0.1, eine Modellannahme für die Forschung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Distance along the vein from the first frame of the pullback, growing toward the foot.</source>
        <translation>Abstand entlang der Vene vom ersten Bild des Rückzugs, nach kaudal zunehmend.</translation>
    </message>
    <message>
        <source>this program's axis</source>
        <translation>Achse dieses Programms</translation>
    </message>
    <message>
        <source>Area inside the lumen contour. What stenosis is judged by, against 200, 150 and 125 mm² in the common iliac, external iliac and common femoral vein.</source>
        <translation>Fläche innerhalb der Lumenkontur. Danach wird die Stenose beurteilt, gegenüber 200, 150 und 125 mm² in V. iliaca communis, V. iliaca externa und V. femoralis communis.</translation>
    </message>
    <message>
        <source>Jayaraj 2021, PMID 34098125</source>
        <translation>Jayaraj 2021, PMID 34098125</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Length of the lumen contour. It changes least with filling: +11 % where the area changes by +62 %.</source>
        <translation>Länge der Lumenkontur. Sie ändert sich mit der Füllung am wenigsten: +11 %, wo sich die Fläche um +62 % ändert.</translation>
    </message>
    <message>
        <source>Vascular 2014, doi 10.1177/1708538114552665</source>
        <translation>Vascular 2014, doi 10.1177/1708538114552665</translation>
    </message>
    <message>
        <source>Minimum diameter</source>
        <translation>Minimaler Durchmesser</translation>
    </message>
    <message>
        <source>Smallest caliper width of the lumen contour.</source>
        <translation>Kleinste Kaliperweite der Lumenkontur.</translation>
    </message>
    <message>
        <source>Maximum diameter</source>
        <translation>Maximaler Durchmesser</translation>
    </message>
    <message>
        <source>Largest caliper width of the lumen contour. Never used to choose a stent: it oversizes a flat vein by 30 % and more.</source>
        <translation>Größte Kaliperweite der Lumenkontur. Nie zur Stentwahl verwendet: Bei einer flachen Vene überdimensioniert sie um 30 % und mehr.</translation>
    </message>
    <message>
        <source>Mean of the smallest and the largest caliper width; the habit of many operators.</source>
        <translation>Mittel aus kleinster und größter Kaliperweite; bei vielen Operierenden üblich.</translation>
    </message>
    <message>
        <source>Shammas 2017</source>
        <translation>Shammas 2017</translation>
    </message>
    <message>
        <source>Area diameter</source>
        <translation>Flächendurchmesser</translation>
    </message>
    <message>
        <source>Diameter of the circle of equal area, 2·√(area/π). Tells about flow; too small for a stent in a flat vein.</source>
        <translation>Durchmesser des flächengleichen Kreises, 2·√(Fläche/π). Sagt etwas über den Fluss; in einer flachen Vene zu klein für einen Stent.</translation>
    </message>
    <message>
        <source>Perimeter diameter</source>
        <translation>Umfangsdurchmesser</translation>
    </message>
    <message>
        <source>Diameter of the circle of equal perimeter, perimeter/π. What a stent has to fill once it rounds the vein.</source>
        <translation>Durchmesser des umfangsgleichen Kreises, Umfang/π. Was ein Stent ausfüllen muss, sobald er die Vene rundet.</translation>
    </message>
    <message>
        <source>Largest over smallest caliper width. Above {limit:g} a reference is compressed or under-filled.</source>
        <translation>Größte durch kleinste Kaliperweite. Über {limit:g} ist eine Referenz komprimiert oder unzureichend gefüllt.</translation>
    </message>
    <message>
        <source>Minimum lumen area (MLA)</source>
        <translation>Minimale Lumenfläche (MLA)</translation>
    </message>
    <message>
        <source>Smallest lumen area within a lesion.</source>
        <translation>Kleinste Lumenfläche innerhalb einer Läsion.</translation>
    </message>
    <message>
        <source>Area of healthy vein that a lesion is graded against; which vein that is stands beside it.</source>
        <translation>Fläche gesunder Vene, an der eine Läsion bewertet wird; welche Vene das ist, steht daneben.</translation>
    </message>
    <message>
        <source>100·(1 − MLA/reference). Half of all healthy people have 62 % in the left common iliac vein: on its own it is never a reason to treat.</source>
        <translation>100·(1 − MLA/Referenz). Die Hälfte aller Gesunden hat 62 % in der linken V. iliaca communis: für sich allein nie ein Grund zu behandeln.</translation>
    </message>
    <message>
        <source>IVUS morphometry of the iliac veins in 33 people without chronic venous insufficiency</source>
        <translation>IVUS-Morphometrie der Iliakalvenen bei 33 Personen ohne chronische Veneninsuffizienz</translation>
    </message>
    <message>
        <source>Diameter stenosis</source>
        <translation>Durchmesserstenose</translation>
    </message>
    <message>
        <source>100·(1 − narrowest/reference diameter) on the venogram; one projection misses a flat vein.</source>
        <translation>100·(1 − engster Durchmesser/Referenzdurchmesser) im Phlebogramm; eine einzelne Projektion übersieht eine flache Vene.</translation>
    </message>
    <message>
        <source>VIDIO (Gagne 2017, JVSVLD 5:678); Thorpe 2018 on VIRTUS</source>
        <translation>VIDIO (Gagne 2017, JVSVLD 5:678); Thorpe 2018 zu VIRTUS</translation>
    </message>
    <message>
        <source>Along the vein, over the run of frames whose area is below half of its reference.</source>
        <translation>Entlang der Vene, über die Bildfolge, deren Fläche unter der Hälfte ihrer Referenz liegt.</translation>
    </message>
    <message>
        <source>Landing zone</source>
        <translation>Landezone</translation>
    </message>
    <message>
        <source>Healthy vein that one end of the stent holds on to. Judged by its widest, most distended frame.</source>
        <translation>Gesunde Vene, in der ein Stentende Halt findet. Beurteilt nach dem Bild ihrer größten Weite.</translation>
    </message>
    <message>
        <source>Montminy 2019, JVSVLD 7:801; migration: Sayed 2022, PMID 35026448</source>
        <translation>Montminy 2019, JVSVLD 7:801; Migration: Sayed 2022, PMID 35026448</translation>
    </message>
    <message>
        <source>On the box. At least 1 mm above the widest perimeter diameter of the landing vein and at least the segment's target; predicted thinning never lowers it.</source>
        <translation>Auf der Packung. Mindestens 1 mm über dem größten Umfangsdurchmesser der Landevene und mindestens der Zielwert des Segments; eine vorhergesagte Kaliberabnahme senkt ihn nie.</translation>
    </message>
    <message>
        <source>migration: Sayed 2022, PMID 35026448; targets: Jayaraj 2021, PMID 34098125</source>
        <translation>Migration: Sayed 2022, PMID 35026448; Zielwerte: Jayaraj 2021, PMID 34098125</translation>
    </message>
    <message>
        <source>On the box. Lesion, margins at both ends and length allowance, rounded up to what is made.</source>
        <translation>Auf der Packung. Läsion, Ränder an beiden Enden und Längenzuschlag, aufgerundet auf lieferbare Länge.</translation>
    </message>
    <message>
        <source>Required length</source>
        <translation>Benötigte Länge</translation>
    </message>
    <message>
        <source>Lesion plus both margins plus the allowance for elongation, before rounding up to what is made.</source>
        <translation>Läsion plus beide Ränder plus Zuschlag für die Elongation, vor dem Aufrunden auf lieferbare Länge.</translation>
    </message>
    <message>
        <source>Added because the vein is expected to lengthen: 80th percentile of elongation less mean straightening, never below 0.</source>
        <translation>Hinzugefügt, weil sich die Vene voraussichtlich verlängert: 80. Perzentil der Elongation abzüglich der mittleren Begradigung, nie unter 0.</translation>
    </message>
    <message>
        <source>The un-stented vein below the stent grows longer once it is relieved; the stent's caudal edge drifts cranially by it. A model prior, not validated.</source>
        <translation>Die Vene ohne Stent kaudal des Stents wird länger, sobald sie entlastet ist; um so viel wandert das kaudale Stentende nach kranial. Eine Modellannahme, nicht validiert.</translation>
    </message>
    <message>
        <source>Straightening</source>
        <translation>Begradigung</translation>
    </message>
    <message>
        <source>Path length lost as the stent straightens the curve; the opposite sign of elongation.</source>
        <translation>Weglänge, die verloren geht, wenn der Stent die Krümmung begradigt; entgegengesetztes Vorzeichen zur Elongation.</translation>
    </message>
    <message>
        <source>Foreshortening</source>
        <translation>Verkürzung</translation>
    </message>
    <message>
        <source>Length that the device itself loses as it opens; large for braided stents, small for cut nitinol.</source>
        <translation>Länge, die der Stent selbst beim Öffnen verliert; groß bei geflochtenen Stents, klein bei geschnittenem Nitinol.</translation>
    </message>
    <message>
        <source>bench and finite elements: arXiv 2102.10219</source>
        <translation>Prüfstand und Finite Elemente: arXiv 2102.10219</translation>
    </message>
    <message>
        <source>Caudal calibre after</source>
        <translation>Kaudales Kaliber danach</translation>
    </message>
    <message>
        <source>Area diameter expected of the healthy vein caudal to the lesion once pressure has fallen. A model prior, not validated.</source>
        <translation>Erwarteter Flächendurchmesser der gesunden Vene kaudal der Läsion, sobald der Druck gefallen ist. Eine Modellannahme, nicht validiert.</translation>
    </message>
    <message>
        <source>Oversizing</source>
        <translation>Überdimensionierung</translation>
    </message>
    <message>
        <source>Stent diameter over the landing vein's perimeter diameter, less one.</source>
        <translation>Stentdurchmesser durch Umfangsdurchmesser der Landevene, minus eins.</translation>
    </message>
    <message>
        <source>wall stretch of a rounded vein, VIRTUS feasibility core lab</source>
        <translation>Wanddehnung einer gerundeten Vene, Core-Labor von VIRTUS Feasibility</translation>
    </message>
    <message>
        <source>Mean pressure in the common femoral vein less that in the inferior vena cava, lying still.</source>
        <translation>Mitteldruck in der V. femoralis communis minus dem in der V. cava inferior, im Liegen in Ruhe.</translation>
    </message>
    <message>
        <source>Kurstjens 2016, EJVES; no threshold is validated at rest</source>
        <translation>Kurstjens 2016, EJVES; kein Schwellenwert in Ruhe validiert</translation>
    </message>
    <message>
        <source>Wash-out half time</source>
        <translation>Auswasch-Halbwertszeit</translation>
    </message>
    <message>
        <source>Time until half of the contrast has left a stretch of vein; long where blood pools.</source>
        <translation>Zeit, bis die Hälfte des Kontrastmittels einen Venenabschnitt verlassen hat; lang bei Stase.</translation>
    </message>
    <message>
        <source>venogram's time-density curve</source>
        <translation>Zeit-Dichte-Kurve des Phlebogramms</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>How far the automatic contour is to be trusted, 0 to 1; a person's contour counts as 1.</source>
        <translation>Wie weit der automatischen Kontur zu trauen ist, 0 bis 1; die Kontur einer Person zählt 1.</translation>
    </message>
    <message>
        <source>contour strength, see the frame's flags</source>
        <translation>Konturstärke, siehe die Kennzeichen des Bildes</translation>
    </message>
    <message>
        <source>Images again after the vein has settled, to see whether the stent's ends are still in healthy vein.</source>
        <translation>Erneute Bildgebung, nachdem sich die Vene gesetzt hat, um zu sehen, ob die Stentenden noch in gesunder Vene liegen.</translation>
    </message>
    <message>
        <source>Raju 2009, JVS 49:511: 13 % of limbs were operated on again, median 15 months</source>
        <translation>Raju 2009, JVS 49:511: 13 % der Beine wurden erneut operiert, im Median nach 15 Monaten</translation>
    </message>
    <message>
        <source>angles unknown</source>
        <translation>Winkel unbekannt</translation>
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
        <translation>kranial {angle:.0f}°</translation>
    </message>
    <message>
        <source>caudal {angle:.0f}°</source>
        <translation>kaudal {angle:.0f}°</translation>
    </message>
    <message>
        <source>Accuracy of length by motorised coronary pullback against known stents, best system: 8.8 ± 10.2 %</source>
        <translation>Längengenauigkeit des motorisierten koronaren Rückzugs gegenüber bekannten Stents, bestes System: 8,8 ± 10,2 %</translation>
    </message>
    <message>
        <source>Allergy stated to {allergies}: no drug of this draft that it concerns is given; a named alternative takes its place.</source>
        <translation>Allergie angegeben gegen {allergies}: Kein davon betroffenes Mittel dieses Entwurfs wird gegeben; eine benannte Alternative tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Area stenosis from which a symptomatic patient is discussed although below the trials' criterion</source>
        <translation>Flächenstenose, ab der die Behandlung bei Symptomen erwogen wird, obwohl sie unter dem Studienkriterium liegt</translation>
    </message>
    <message>
        <source>Area stenosis from which trials treated; neither necessary nor sufficient</source>
        <translation>Flächenstenose, ab der Studien behandelten; weder notwendig noch hinreichend</translation>
    </message>
    <message>
        <source>Aspect ratio from which a reference counts as compressed or under-filled</source>
        <translation>Achsenverhältnis, ab dem eine Referenz als komprimiert oder unzureichend gefüllt gilt</translation>
    </message>
    <message>
        <source>Aspirin 81 mg daily for at least three months.</source>
        <translation>ASS 81 mg täglich für mindestens drei Monate.</translation>
    </message>
    <message>
        <source>Below this area stenosis an unmeasured pressure relief takes the mild prior</source>
        <translation>Unter dieser Flächenstenose gilt für eine nicht gemessene Druckentlastung die Modellannahme „leicht“</translation>
    </message>
    <message>
        <source>By how much the perimeter diameter may exceed the area diameter that stands in for it: an aspect ratio of 2</source>
        <translation>Um wie viel der Umfangsdurchmesser den Flächendurchmesser, der ihn vertritt, übersteigen darf: ein Achsenverhältnis von 2</translation>
    </message>
    <message>
        <source>By how much two observers' areas of one lumen differ: an area that is smaller by less than this is not small</source>
        <translation>Um wie viel sich die Flächen zweier Untersucher für dasselbe Lumen unterscheiden: eine um weniger kleinere Fläche ist nicht klein</translation>
    </message>
    <message>
        <source>C-TRACT (NCT03250247): entry by VCSS of 8 or more</source>
        <translation>C-TRACT (NCT03250247): Einschluss ab VCSS 8</translation>
    </message>
    <message>
        <source>C-TRACT (NCT03250247): entry by Villalta of 10 or more</source>
        <translation>C-TRACT (NCT03250247): Einschluss ab Villalta 10</translation>
    </message>
    <message>
        <source>C-TRACT protocol; Rossi 2018 (PMID 29292114)</source>
        <translation>C-TRACT-Protokoll; Rossi 2018 (PMID 29292114)</translation>
    </message>
    <message>
        <source>Caudal reference area over population minimum from which the reference counts as dilated by the stenosis itself</source>
        <translation>Kaudale Referenzfläche im Verhältnis zum Populationsminimum, ab der die Referenz als durch die Stenose selbst dilatiert gilt</translation>
    </message>
    <message>
        <source>Chance of either trigger from which a second look is advised whatever the symptoms</source>
        <translation>Wahrscheinlichkeit eines der beiden Auslöser, ab der ein Zweitblick unabhängig von den Symptomen empfohlen wird</translation>
    </message>
    <message>
        <source>Clinical reference, section 2</source>
        <translation>Klinische Referenz, Abschnitt 2</translation>
    </message>
    <message>
        <source>Clinical reference, section 2; Raju 2014 describes diffuse stenosis that reads as no stenosis</source>
        <translation>Klinische Referenz, Abschnitt 2; Raju 2014 beschreibt diffuse Stenosen, die sich nicht als Stenose darstellen</translation>
    </message>
    <message>
        <source>Clinical reference, section 3</source>
        <translation>Klinische Referenz, Abschnitt 3</translation>
    </message>
    <message>
        <source>Clinical reference, section 3: area diameter 0.92 of the perimeter diameter at an aspect ratio of 2</source>
        <translation>Klinische Referenz, Abschnitt 3: Flächendurchmesser 0,92 des Umfangsdurchmessers bei einem Achsenverhältnis von 2</translation>
    </message>
    <message>
        <source>Clinical reference, section 4.2</source>
        <translation>Klinische Referenz, Abschnitt 4.2</translation>
    </message>
    <message>
        <source>Clinical reference, section 4.3, from practice</source>
        <translation>Klinische Referenz, Abschnitt 4.3, aus der Praxis</translation>
    </message>
    <message>
        <source>Clinical reference, section 4.3, from practice: at least 80 to 100 mm; no consensus (Spanish Delphi 2024)</source>
        <translation>Klinische Referenz, Abschnitt 4.3, aus der Praxis: mindestens 80 bis 100 mm; kein Konsens (spanischer Delphi 2024)</translation>
    </message>
    <message>
        <source>Clinical reference, section 4.3: to or just past the confluence, 5 to 10 mm</source>
        <translation>Klinische Referenz, Abschnitt 4.3: bis zur Konfluenz oder knapp darüber hinaus, 5 bis 10 mm</translation>
    </message>
    <message>
        <source>Clinical reference, section 4.3; contralateral thrombosis in 4 % (EJVES 2017;54:745) to 9 % after over-extension</source>
        <translation>Klinische Referenz, Abschnitt 4.3; kontralaterale Thrombose bei 4 % (EJVES 2017;54:745) bis 9 % nach zu weitem Überstand</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.3</source>
        <translation>Klinische Referenz, Abschnitt 5.3</translation>
    </message>
    <message>
        <source>Clinical reference, section 5.6</source>
        <translation>Klinische Referenz, Abschnitt 5.6</translation>
    </message>
    <message>
        <source>Clinical reference, section 6</source>
        <translation>Klinische Referenz, Abschnitt 6</translation>
    </message>
    <message>
        <source>Clinical reference, section 7.4</source>
        <translation>Klinische Referenz, Abschnitt 7.4</translation>
    </message>
    <message>
        <source>Clinical reference, section 8: estimate for veins; no agreement study of venous IVUS could be read</source>
        <translation>Klinische Referenz, Abschnitt 8: Schätzung für Venen; keine Übereinstimmungsstudie zum venösen IVUS war einsehbar</translation>
    </message>
    <message>
        <source>Clinical reference, section 9</source>
        <translation>Klinische Referenz, Abschnitt 9</translation>
    </message>
    <message>
        <source>Clinical reference, section 9 (common schedule) and section 1 (Saleem 2021, Vasc Med 26:549)</source>
        <translation>Klinische Referenz, Abschnitt 9 (übliches Schema) und Abschnitt 1 (Saleem 2021, Vasc Med 26:549)</translation>
    </message>
    <message>
        <source>Clinical reference, section 9: surveillance in common use; Clinical reference, section 5.4 for the settling</source>
        <translation>Klinische Referenz, Abschnitt 9: übliche Überwachung; Klinische Referenz, Abschnitt 5.4 zum Setzen der Vene</translation>
    </message>
    <message>
        <source>Confidence of an automatic contour below which it is marked wherever it is shown and a person is asked to look at it</source>
        <translation>Vertrauen in eine automatische Kontur, unter dem sie überall, wo sie gezeigt wird, markiert ist und eine Person sie ansehen soll</translation>
    </message>
    <message>
        <source>Confidence of an automatic contour below which no reference and no stent diameter rests on it unless a person confirmed it</source>
        <translation>Vertrauen in eine automatische Kontur, unter dem keine Referenz und kein Stentdurchmesser auf ihr beruht, sofern keine Person sie bestätigt hat</translation>
    </message>
    <message>
        <source>Customary smallest stent in the common femoral vein; at 113 mm² it falls short of the 125 mm² target, which is checked as an area</source>
        <translation>Üblicher kleinster Stent in der V. femoralis communis; mit 113 mm² verfehlt er den Zielwert von 125 mm², das als Fläche geprüft wird</translation>
    </message>
    <message>
        <source>Diameter up to which migrated stents were small</source>
        <translation>Durchmesser, bis zu dem migrierte Stents klein waren</translation>
    </message>
    <message>
        <source>Distance kept between the caudal edge and the profunda confluence: the larger of the customary 5 to 10 mm</source>
        <translation>Abstand zwischen kaudalem Ende und Profunda-Konfluenz: der größere der üblichen 5 bis 10 mm</translation>
    </message>
    <message>
        <source>Duplex within 14 days, at 6 weeks, at 3, 6 and 12 months, then yearly; it reads calibres 34 to 54 mm² smaller than IVUS.</source>
        <translation>Duplexsonographie innerhalb von 14 Tagen, nach 6 Wochen, nach 3, 6 und 12 Monaten, dann jährlich; sie misst das Lumen 34 bis 54 mm² kleiner als IVUS.</translation>
    </message>
    <message>
        <source>Expert choice: symptomatic limbs below 50 % improved too (Jayaraj 2021, PMID 34098125, conclusion from memory)</source>
        <translation>Expertenentscheidung: Auch symptomatische Beine unter 50 % besserten sich (Jayaraj 2021, PMID 34098125, Schlussfolgerung aus dem Gedächtnis)</translation>
    </message>
    <message>
        <source>Headless contract; Clinical reference, section 5.4</source>
        <translation>Headless-Spezifikation; Klinische Referenz, Abschnitt 5.4</translation>
    </message>
    <message>
        <source>House choice, to be set from measured agreement</source>
        <translation>Eigene Festlegung, aus gemessener Übereinstimmung zu bestimmen</translation>
    </message>
    <message>
        <source>House choice: one marker interval, so that a single frame never decides</source>
        <translation>Eigene Festlegung: ein Markerabstand, damit nie ein einzelnes Bild entscheidet</translation>
    </message>
    <message>
        <source>House choice: the level of every band that is shown</source>
        <translation>Eigene Festlegung: das Niveau aller gezeigten Bänder</translation>
    </message>
    <message>
        <source>House choice; 13 % of limbs had a reintervention for non-occlusive malfunction (Raju 2009, JVS 49:511-8)</source>
        <translation>Eigene Festlegung; 13 % der Beine hatten eine Reintervention wegen nichtokklusiver Fehlfunktion (Raju 2009, JVS 49:511-8)</translation>
    </message>
    <message>
        <source>House choice; Clinical reference, section 8: ± 5 % of a diameter between observers, an estimate for veins</source>
        <translation>Eigene Festlegung; Klinische Referenz, Abschnitt 8: ± 5 % eines Durchmessers zwischen Untersuchern, eine Schätzung für Venen</translation>
    </message>
    <message>
        <source>House protocol for when; Milinis 2018 (EJVES), Delphi of 106 experts, for how long</source>
        <translation>Eigenes Protokoll für den Zeitpunkt; Milinis 2018 (EJVES), Delphi mit 106 Fachleuten, für die Dauer</translation>
    </message>
    <message>
        <source>House protocol; a Delphi of 106 experts found no consensus on antiplatelets (Milinis 2018, EJVES)</source>
        <translation>Eigenes Protokoll; ein Delphi mit 106 Fachleuten fand keinen Konsens zu Thrombozytenhemmern (Milinis 2018, EJVES)</translation>
    </message>
    <message>
        <source>House protocol; no consensus on adding aspirin to anticoagulation (Spanish Delphi 2024, doi 10.1055/s-0044-1786755)</source>
        <translation>Eigenes Protokoll; kein Konsens zur Gabe von ASS zusätzlich zur Antikoagulation (spanischer Delphi 2024, doi 10.1055/s-0044-1786755)</translation>
    </message>
    <message>
        <source>House rule: a draft, never an order</source>
        <translation>Eigene Festlegung: ein Entwurf, nie eine Anordnung</translation>
    </message>
    <message>
        <source>How far past the confluence a stent for disease at the confluence reaches at least</source>
        <translation>Wie weit ein Stent bei Erkrankung an der Konfluenz mindestens über die Konfluenz hinausreicht</translation>
    </message>
    <message>
        <source>IVUS morphometry of 33 people without venous disease: median 265.3 mm²</source>
        <translation>IVUS-Morphometrie von 33 Personen ohne Venenerkrankung: Median 265,3 mm²</translation>
    </message>
    <message>
        <source>Iliofemoral veins, symptomatic iliofemoral venous outflow obstruction (US)</source>
        <translation>Iliofemorale Venen, symptomatische iliofemorale venöse Abflussobstruktion (USA)</translation>
    </message>
    <message>
        <source>Iliofemoral venous obstructive disease (US)</source>
        <translation>Obstruktive Erkrankung der iliofemoralen Venen (USA)</translation>
    </message>
    <message>
        <source>Iliofemoral venous occlusive disease (US)</source>
        <translation>Okklusive Erkrankung der iliofemoralen Venen (USA)</translation>
    </message>
    <message>
        <source>Jayaraj 2021, J Vasc Surg Venous Lymphat Disord 9:1408-15 (PMID 34098125)</source>
        <translation>Jayaraj 2021, J Vasc Surg Venous Lymphat Disord 9:1408-15 (PMID 34098125)</translation>
    </message>
    <message>
        <source>Jayaraj 2021, J Vasc Surg Venous Lymphat Disord 9:1408-15 (PMID 34098125); 150 mm² is 13.82 mm</source>
        <translation>Jayaraj 2021, J Vasc Surg Venous Lymphat Disord 9:1408-15 (PMID 34098125); 150 mm² sind 13,82 mm</translation>
    </message>
    <message>
        <source>Jayaraj 2021, J Vasc Surg Venous Lymphat Disord 9:1408-15 (PMID 34098125); 200 mm² is 15.96 mm</source>
        <translation>Jayaraj 2021, J Vasc Surg Venous Lymphat Disord 9:1408-15 (PMID 34098125); 200 mm² sind 15,96 mm</translation>
    </message>
    <message>
        <source>Jayaraj 2021, J Vasc Surg Venous Lymphat Disord 9:1408-15 (PMID 34098125); customary rounding</source>
        <translation>Jayaraj 2021, J Vasc Surg Venous Lymphat Disord 9:1408-15 (PMID 34098125); übliche Rundung</translation>
    </message>
    <message>
        <source>Least excess of the stent over the most distended landing vein's perimeter diameter</source>
        <translation>Mindestmaß, um das der Stent den größten Umfangsdurchmesser der Landevene übersteigt</translation>
    </message>
    <message>
        <source>Least length of stent lying in vein that it touches outside the disease</source>
        <translation>Mindestlänge des Stents, die außerhalb der Erkrankung in Vene liegt, die er berührt</translation>
    </message>
    <message>
        <source>Length of healthy vein beyond the disease that is searched for its most distended frame</source>
        <translation>Länge gesunder Vene jenseits der Erkrankung, in der das Bild der größten Weite gesucht wird</translation>
    </message>
    <message>
        <source>Length of healthy vein over which a reference area is averaged</source>
        <translation>Länge gesunder Vene, über die eine Referenzfläche gemittelt wird</translation>
    </message>
    <message>
        <source>Length up to which migrated stents were short</source>
        <translation>Länge, bis zu der migrierte Stents kurz waren</translation>
    </message>
    <message>
        <source>Overlap of two stacked braids: the middle of the customary 20 to 30 mm</source>
        <translation>Überlappung zweier geflochtener Stents in Reihe: die Mitte der üblichen 20 bis 30 mm</translation>
    </message>
    <message>
        <source>Overlap of two stacked stents of cut tube: the middle of the customary 10 to 20 mm</source>
        <translation>Überlappung zweier Stents aus geschnittenem Rohr in Reihe: die Mitte der üblichen 10 bis 20 mm</translation>
    </message>
    <message>
        <source>Population minimum lumen area of the common femoral vein, and the target after stenting; 12.6 mm across, not 12</source>
        <translation>Minimale Lumenfläche der V. femoralis communis in der Population und Zielwert nach Stentimplantation; 12,6 mm Durchmesser, nicht 12</translation>
    </message>
    <message>
        <source>Population minimum lumen area of the common iliac vein, and the target after stenting; compared as an area</source>
        <translation>Minimale Lumenfläche der V. iliaca communis in der Population und Zielwert nach Stentimplantation; als Fläche verglichen</translation>
    </message>
    <message>
        <source>Population minimum lumen area of the external iliac vein, and the target after stenting</source>
        <translation>Minimale Lumenfläche der V. iliaca externa in der Population und Zielwert nach Stentimplantation</translation>
    </message>
    <message>
        <source>Predicted lengthening above which a second look is called for</source>
        <translation>Vorhergesagte Verlängerung, über der ein Zweitblick angezeigt ist</translation>
    </message>
    <message>
        <source>Quantile of predicted lengthening that the length allowance covers</source>
        <translation>Quantil der vorhergesagten Verlängerung, das der Längenzuschlag abdeckt</translation>
    </message>
    <message>
        <source>Same length as the least apposition</source>
        <translation>Gleiche Länge wie die Mindestanlage</translation>
    </message>
    <message>
        <source>Sayed 2022, J Vasc Surg Venous Lymphat Disord (PMID 35026448): most migrated stents were at most 60 mm long and 14 mm wide</source>
        <translation>Sayed 2022, J Vasc Surg Venous Lymphat Disord (PMID 35026448): Die meisten migrierten Stents waren höchstens 60 mm lang und 14 mm weit</translation>
    </message>
    <message>
        <source>Shammas 2017, Vasc Dis Manag: +1 to 2 mm; Clinical reference, section 4.2 for migration</source>
        <translation>Shammas 2017, Vasc Dis Manag: +1 bis 2 mm; Klinische Referenz, Abschnitt 4.2 zur Migration</translation>
    </message>
    <message>
        <source>Share of a segment below its population minimum from which disease counts as diffuse and the population is the reference</source>
        <translation>Anteil eines Segments unter seinem Populationsminimum, ab dem die Erkrankung als diffus gilt und die Population die Referenz ist</translation>
    </message>
    <message>
        <source>Share of the measurement's uncertainty over which one size (or, for borderline, two neighbouring ones) would be chosen</source>
        <translation>Anteil der Messunsicherheit, über den eine Größe (oder, bei grenzwertig, zwei benachbarte) gewählt würde</translation>
    </message>
    <message>
        <source>Share of the segment's minimum area below which a predicted caudal area calls for a second look</source>
        <translation>Anteil der Mindestfläche des Segments, unter dem eine vorhergesagte kaudale Fläche einen Zweitblick erfordert</translation>
    </message>
    <message>
        <source>Smallest stent whose full opening reaches the common iliac target</source>
        <translation>Kleinster Stent, dessen volle Öffnung den Zielwert der V. iliaca communis erreicht</translation>
    </message>
    <message>
        <source>Smallest stent whose full opening reaches the external iliac target</source>
        <translation>Kleinster Stent, dessen volle Öffnung den Zielwert der V. iliaca externa erreicht</translation>
    </message>
    <message>
        <source>Standard deviation of a hand's pullback speed</source>
        <translation>Standardabweichung der Rückzugsgeschwindigkeit von Hand</translation>
    </message>
    <message>
        <source>Standard deviation of a length by motor pullback: the spread whose mean absolute error is 8.8 %</source>
        <translation>Standardabweichung einer Länge beim Motorrückzug: die Streuung, deren mittlerer absoluter Fehler 8,8 % beträgt</translation>
    </message>
    <message>
        <source>Standard deviation of a length of about 120 mm measured by marker counting and venogram</source>
        <translation>Standardabweichung einer Länge von etwa 120 mm, gemessen durch Markerzählung und Phlebogramm</translation>
    </message>
    <message>
        <source>Standard deviation of a lumen diameter as it is read: ± 5 % between observers, taken as what 95 % of readings stay within</source>
        <translation>Standardabweichung eines abgelesenen Lumendurchmessers: ± 5 % zwischen Untersuchern, verstanden als Bereich, in dem 95 % der Ablesungen bleiben</translation>
    </message>
    <message>
        <source>Stent beyond disease on the caudal side: the most of the customary 10 to 20 mm, as length is best spent in straight external iliac vein</source>
        <translation>Stent jenseits der Erkrankung auf der kaudalen Seite: der Höchstwert der üblichen 10 bis 20 mm, da Länge am besten in der geraden V. iliaca externa genutzt ist</translation>
    </message>
    <message>
        <source>Stent beyond disease on the cranial side: the least of the customary 10 to 20 mm, as the contralateral inflow lies there</source>
        <translation>Stent jenseits der Erkrankung auf der kranialen Seite: der Mindestwert der üblichen 10 bis 20 mm, da dort der kontralaterale Einstrom liegt</translation>
    </message>
    <message>
        <source>Stent over predicted caudal calibre from which a taper, two stents or a larger landing segment is considered</source>
        <translation>Stent gegenüber dem vorhergesagten kaudalen Kaliber, ab dem eine Verjüngung, zwei Stents oder eine Landezone in einem größeren Segment erwogen werden</translation>
    </message>
    <message>
        <source>Stent over the landing vein as measured from which pain and an abrupt step at the edge are warned of</source>
        <translation>Stent gegenüber der Landevene, wie gemessen, ab dem vor Schmerz und einer abrupten Stufe am Ende gewarnt wird</translation>
    </message>
    <message>
        <source>Stent past the iliocaval confluence from which jailing of the other side is warned of</source>
        <translation>Stent jenseits der iliokavalen Konfluenz, ab dem vor Verlegung der Gegenseite gewarnt wird</translation>
    </message>
    <message>
        <source>Stent past the iliocaval confluence that blocks a plan</source>
        <translation>Stent jenseits der iliokavalen Konfluenz, der einen Plan sperrt</translation>
    </message>
    <message>
        <source>Stronger, because the vein has clotted: anticoagulation, with low-molecular-weight heparin for the first 2 to 6 weeks, for 6 to 12 months after one provoked clot and for life after several.</source>
        <translation>Stärker, weil die Vene thrombosiert war: Antikoagulation, in den ersten 2 bis 6 Wochen mit niedermolekularem Heparin, für 6 bis 12 Monate nach einer provozierten Thrombose und lebenslang nach mehreren.</translation>
    </message>
    <message>
        <source>Stronger, because the vein was much narrower: consider anticoagulation for 6 to 12 months.</source>
        <translation>Stärker, weil die Vene deutlich enger war: Antikoagulation für 6 bis 12 Monate erwägen.</translation>
    </message>
    <message>
        <source>Symptomatic IVC obstruction with or without combined iliofemoral obstruction (US)</source>
        <translation>Symptomatische IVC-Obstruktion mit oder ohne begleitende iliofemorale Obstruktion (USA)</translation>
    </message>
    <message>
        <source>The level that confidence is calibrated at: of the frames at or above it, 95 % shall have an area within 10 % of the truth</source>
        <translation>Das Niveau, auf das das Vertrauen kalibriert ist: Von den Bildern mit mindestens diesem Wert sollen 95 % eine Fläche haben, die höchstens 10 % von der wahren abweicht</translation>
    </message>
    <message>
        <source>The patient takes {anticoagulation}: it is continued without a gap; whether aspirin is added to it is decided by bleeding risk.</source>
        <translation>Laufende Antikoagulation ({anticoagulation}): ohne Unterbrechung weiterführen; ob ASS hinzukommt, entscheidet das Blutungsrisiko.</translation>
    </message>
    <message>
        <source>The same for a contour of low confidence that nobody confirmed: twice as wide</source>
        <translation>Dasselbe für eine Kontur mit geringem Vertrauen, die niemand bestätigt hat: doppelt so breit</translation>
    </message>
    <message>
        <source>The surgeon decides; allergies, bleeding risk and other drugs come first.</source>
        <translation>Die Entscheidung ist ärztlich; Allergien, Blutungsrisiko und andere Medikamente gehen vor.</translation>
    </message>
    <message>
        <source>Total length that is preferred in the iliac veins even for short disease</source>
        <translation>Gesamtlänge, die in den Iliakalvenen auch bei kurzer Erkrankung bevorzugt wird</translation>
    </message>
    <message>
        <source>Typical area of the infrarenal inferior vena cava, for which no minimum was set; never mixed with iliac minima</source>
        <translation>Typische Fläche der infrarenalen V. cava inferior, für die kein Minimum festgelegt ist; nie mit iliakalen Minima vermischt</translation>
    </message>
    <message>
        <source>Up to this area stenosis an unmeasured pressure relief takes the moderate prior, above it the severe one</source>
        <translation>Bis zu dieser Flächenstenose gilt für eine nicht gemessene Druckentlastung die Modellannahme „mittelschwer“, darüber „schwer“</translation>
    </message>
    <message>
        <source>VICI SDS and VICI RDS, 31,798 systems distributed in the US 2018-09-21 to 2021-04-09; immediate stop of use and return</source>
        <translation>VICI SDS und VICI RDS, 31.798 Systeme in den USA ausgeliefert vom 21.09.2018 bis 09.04.2021; sofortiger Anwendungsstopp und Rückgabe</translation>
    </message>
    <message>
        <source>VIRTUS feasibility: achieved oversizing 12.5 ± 16.6 % by IVUS, so that 30 % is one standard deviation above its mean</source>
        <translation>VIRTUS Feasibility: erreichte Überdimensionierung 12,5 ± 16,6 % nach IVUS, sodass 30 % eine Standardabweichung über dem Mittelwert liegen</translation>
    </message>
    <message>
        <source>Venous clinical severity score from which disease counts as moderate or worse</source>
        <translation>Venous Clinical Severity Score, ab dem die Erkrankung als mittelschwer oder schwerer gilt</translation>
    </message>
    <message>
        <source>Villalta score from which post-thrombotic disease counts as moderate or worse</source>
        <translation>Villalta-Score, ab dem die postthrombotische Erkrankung als mittelschwer oder schwerer gilt</translation>
    </message>
    <message>
        <source>Wahle 1998: 1.14 ± 0.34 mm/s where 1 mm/s was asked</source>
        <translation>Wahle 1998: 1,14 ± 0,34 mm/s, wo 1 mm/s verlangt war</translation>
    </message>
    <message>
        <source>When a look is due although neither trigger is likely: the predicted settling is then over</source>
        <translation>Wann ein Zweitblick fällig ist, obwohl keiner der Auslöser wahrscheinlich ist: Das vorhergesagte Setzen ist dann vorbei</translation>
    </message>
    <message>
        <source>When an advised second look is due: nine tenths of the predicted settling has then happened</source>
        <translation>Wann ein empfohlener Zweitblick fällig ist: Neun Zehntel des vorhergesagten Setzens sind dann eingetreten</translation>
    </message>
    <message>
        <source>much_narrower</source>
        <translation>much_narrower</translation>
    </message>
    <message>
        <source>notice of 2021-01-13 expanded on 2021-05-12 to all sizes and lots within expiry</source>
        <translation>Sicherheitsmeldung vom 13.01.2021, am 12.05.2021 auf alle Größen und alle nicht abgelaufenen Chargen erweitert</translation>
    </message>
    <message>
        <source>prior_clots</source>
        <translation>prior_clots</translation>
    </message>
    <message>
        <source>proximal stent end does not immediately expand on deployment and stays connected to the stent cushion of the delivery system</source>
        <translation>bedienernahes Stentende öffnet sich bei der Freisetzung nicht sofort und bleibt mit dem Stentpolster des Einführsystems verbunden</translation>
    </message>
    <message>
        <source>stent migration; 17 complaints/injuries, no deaths reported at notice</source>
        <translation>Stentmigration; 17 Beanstandungen/Verletzungen, zum Zeitpunkt der Meldung keine Todesfälle</translation>
    </message>
    <message>
        <source>treatment_allergy</source>
        <translation>treatment_allergy</translation>
    </message>
    <message>
        <source>The caudal reference of {area:.0f} mm² lies itself below the population minimum of the {segment}, {minimum:.0f} mm²: the vein may be narrowed all along (Rokitansky), which a percentage does not show. Against the {lesion_minimum:.0f} mm² of its own segment the lesion of {mla:.0f} mm² is narrowed by {percent:.0f} %.</source>
        <translation>Die kaudale Referenz von {area:.0f} mm² liegt selbst unter dem Populationsminimum von {minimum:.0f} mm² ({segment}): Die Vene kann im Ganzen verengt sein (Rokitansky), was ein Prozentwert nicht zeigt. Gegen die {lesion_minimum:.0f} mm² ihres eigenen Segments ist die Läsion von {mla:.0f} mm² um {percent:.0f} % verengt.</translation>
    </message>
    <message>
        <source>a healthy reference, or the population minimum as the reference</source>
        <translation>eine gesunde Referenz oder das Populationsminimum als Referenz</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
</context>
</TS>
