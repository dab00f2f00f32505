' Types into workbooks and documents as a person would, by a list of orders; see LibreOffice.java. A full report tells that all was done.
Sub Main(orders As String, report As String)
    Dim files, inStream, outStream, text, document, line, parts, cell, search, problems
    files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
    text = CreateUnoService("com.sun.star.io.TextInputStream")
    text.setInputStream(files.openFileRead(orders))
    text.setEncoding("UTF-8")
    problems = ""
    Do While Not text.isEOF()
        line = text.readLine()
        parts = Split(line, Chr(9))
        Select Case parts(0)
            Case "open"
                document = StarDesktop.loadComponentFromURL(parts(1), "_blank", 0, Array(Property("Hidden", True)))
            Case "number", "text"
                cell = document.Sheets.getByName(parts(1)).getCellByPosition(CLng(parts(2)), CLng(parts(3)))
                If cell.CellProtection.IsLocked Then problems = problems & "locked: " & line & Chr(10)
                If parts(0) = "number" Then
                    cell.setValue(Val(parts(4)))
                Else
                    cell.setString(Replace(parts(4), "\n", Chr(10)))
                End If
            Case "replace"
                search = document.createReplaceDescriptor()
                search.setSearchString(parts(1))
                search.setReplaceString(parts(2))
                If document.replaceAll(search) = 0 Then problems = problems & "not there: " & line & Chr(10)
            Case "save"
                document.storeToURL(parts(1), Array(Property("FilterName", parts(2))))
            Case "close"
                document.close(True)
        End Select
    Loop
    text.closeInput()
    outStream = CreateUnoService("com.sun.star.io.TextOutputStream")
    outStream.setOutputStream(files.openFileWrite(report))
    outStream.setEncoding("UTF-8")
    outStream.writeString(problems & "done" & Chr(10))
    outStream.closeOutput()
    StarDesktop.terminate()
End Sub

Function Property(name As String, value)
    Dim one As New com.sun.star.beans.PropertyValue
    one.Name = name
    one.Value = value
    Property = one
End Function
