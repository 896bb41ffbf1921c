using DomainSdk.Integrity;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Loading;

/// <summary>Reads, validates and collects facts: what happens to each document. Safe for several threads.</summary>
internal sealed class DocumentWorker(CorpusOptions options, CancellationToken cancellationToken)
{
    public BatchResult Work(WorkItem item)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var result = new BatchResult();
        switch (item)
        {
            case FileFault fault:
                (fault.IsOfLine ? result.Findings : result.Faults).Add(fault.Finding);
                break;
            case LineBatch batch:
                WorkLines(batch, result);
                break;
            default:
                WorkFile(item.File, result);
                break;
        }

        return result;
    }

    private void WorkFile(CorpusFile file, BatchResult result)
    {
        byte[] bytes;
        try
        {
            bytes = file.ReadAllBytes();
        }
        catch (Exception e) when (FileFindings.IsFileFault(e))
        {
            result.Faults.Add(FileFindings.Unreadable(file.Path, e));
            return;
        }

        if (file.Stream is not null && !file.IsZipped && bytes.Length < file.Length) result.Faults.Add(FileFindings.Shrunk(file, bytes.Length));
        if (result.Faults.Count > 0) return;
        result.Bytes = bytes.Length;
        result.DocumentCount = 1;
        var origin = DocumentOrigin.WholeFile(file.Path);
        if (options.Readers.For(file.Form.Extension) is { } reader)
        {
            var reading = reader.Read(file.Path, bytes);
            result.Findings.AddRange(reading.Findings);
            // The texts of one file lie all in it, so that the positions of each are those of the file.
            for (var i = 0; i < reading.Texts.Count; i++)
            {
                var one = reading.Texts[i];
                WorkText(one, origin with { Source = one.Source, IsWholeFile = reading.Texts.Count == 1 }, options.SchemaOf?.Invoke(file.Path), result);
                if (options.KeepDocuments) (result.Documents[^1].Bytes, result.Documents[^1].Index) = (options.Shard is null ? null : bytes, i);
            }

            result.DocumentCount = Math.Max(1, reading.Texts.Count + (reading.Findings.Count > 0 ? 1 : 0));
            if (reading.Content is not null) result.Documents.Add(new CorpusDocument(origin, null, reading.Content, isValid: true) { Bytes = options.Shard is null ? null : bytes });
            // What was judged as JSON has been shown; what could not be read counts as one document.
            if (reading.Texts.Count == 0 || reading.Findings.Count > 0) Show(origin, bytes.Length, reading.Content, result);
        }
        else if (JsonText.TryParse(bytes, file.Path, out var text, out var error))
        {
            WorkText(text, origin, options.SchemaOf?.Invoke(file.Path), result);
        }
        else
        {
            result.Findings.Add(DocumentFindings.Syntax(bytes, origin, error));
            Show(origin, bytes.Length, null, result);
        }
    }

    private void WorkLines(LineBatch batch, BatchResult result)
    {
        var schema = options.SchemaOf?.Invoke(batch.File.Path);
        var tape = JsonTape.Rent();
        try
        {
            var bytes = batch.Bytes;
            result.Bytes = bytes.Length;
            var line = batch.FirstLine;
            var keepTexts = options.KeepDocuments || options.KeepTexts || !batch.File.IsPlain || batch.FirstByte + bytes.Length >= int.MaxValue;
            for (var start = 0; start < bytes.Length; line++)
            {
                var length = bytes[start..].IndexOf((byte)'\n');
                var end = length < 0 ? bytes.Length : start + length;
                var own = batch.File.IsNumbered ? LineNumber.Read(bytes[start..end], line) : (Number: line, Length: 0);
                var origin = new DocumentOrigin(batch.File.Path, own.Number, batch.FirstByte + start + own.Length, IsWholeFile: false);
                if (options.Lines is not null) result.Lines.Add(own.Number);
                WorkLine(bytes[(start + own.Length)..end], origin, schema, keepTexts, tape, result);
                start = end + 1;
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            JsonTape.Return(tape);
            batch.Release();
        }
    }

    private void WorkLine(ReadOnlySpan<byte> line, DocumentOrigin origin, SchemaNode? schema, bool keepTexts, JsonTape tape, BatchResult result)
    {
        if (line.TrimEnd(" \t\r"u8).IsEmpty) return;
        result.DocumentCount++;
        if (line.Length > options.MaxLineLength)
        {
            result.Findings.Add(FileFindings.LineTooLong(origin.Path!, origin.FirstLine, origin.FirstByte, options.MaxLineLength));
            Show(origin, line.Length, null, result);
        }
        else if (options.KeepDocuments)
        {
            var copy = line.ToArray();
            if (JsonText.TryParse(copy, origin.Path, out var text, out var error)) WorkText(text, origin, schema, result);
            else AddSyntax(line, origin, error, result);
        }
        else if (tape.TryParseText(line, 0, default, out var error))
        {
            // Nothing of the line is kept but its facts, so it is read where it lies.
            var view = new JsonView(line, tape.Entries);
            if (RepeatedMembers.Find(view) is { } names) result.Findings.AddRange(DocumentFindings.RepeatedMembers(JsonText.Parse(line.ToArray(), origin.Path), names, origin));
            schema ??= SchemaNamed(view, origin);
            var isValid = schema is null || PlanInterpreter.IsValid(schema.Plan, schema.Index, view, 0);
            if (!isValid) AddErrors(JsonText.Parse(line.ToArray(), origin.Path), origin, schema!, result);
            Collect(view, origin, schema, isValid, keepTexts, result);
        }
        else
        {
            AddSyntax(line, origin, error, result);
        }
    }

    private void WorkText(JsonText text, DocumentOrigin origin, SchemaNode? schema, BatchResult result)
    {
        var isValid = true;
        if (RepeatedMembers.Find(text.View) is { } names) result.Findings.AddRange(DocumentFindings.RepeatedMembers(text, names, origin));
        schema ??= SchemaNamed(text.View, origin);
        if (schema is not null)
        {
            isValid = PlanInterpreter.IsValid(schema.Plan, schema.Index, text.View, 0);
            if (!isValid) AddErrors(text, origin, schema, result);
        }

        Collect(text.View, origin, schema, isValid, keepTexts: options.KeepDocuments || origin.IsWholeFile || origin.Source is not null, result);
        if (options.KeepDocuments) result.Documents.Add(new CorpusDocument(origin, text, null, isValid));
    }

    private void Collect(JsonView view, DocumentOrigin origin, SchemaNode? schema, bool isValid, bool keepTexts, BatchResult result)
    {
        // An observer is shown what is of one document; without any, all facts go to one place at once.
        var notes = options.Observer is null ? null : new DocumentNotes();
        var facts = notes is null ? result.Facts : new IntegrityFacts();
        if (schema is not null)
        {
            new FactCollector(schema.Plan, schema.Index) { DefersQuotations = options.KeepQuotations, KeepsReferences = options.KeepReferences || notes is not null, Notes = notes }
                .Collect(view, 0, origin, keepTexts, facts);
        }

        if (notes is null) return;
        result.Observations.Add(options.Observer!.See(view, origin, isValid, facts, notes));
        if (!options.KeepReferences) facts.ResolvedReferences.Clear();
        result.Facts.Merge(facts);
    }

    private void Show(DocumentOrigin origin, int length, object? content, BatchResult result)
    {
        if (options.Observer is { } observer) result.Observations.Add(observer.See(origin, length, content));
    }

    private void AddSyntax(ReadOnlySpan<byte> line, DocumentOrigin origin, JsonSyntaxError error, BatchResult result)
    {
        result.Findings.Add(DocumentFindings.Syntax(line, origin, error));
        Show(origin, line.Length, null, result);
    }

    private SchemaNode? SchemaNamed(JsonView view, DocumentOrigin origin)
    {
        if (options.SchemaNamed is not { } find) return null;
        var named = view.Kind(0) == JsonKind.Object ? view.FindMember(0, "$schema"u8) : -1;
        return find(origin, named >= 0 && view.Kind(named) == JsonKind.String ? view.GetString(named) : null);
    }

    private static void AddErrors(JsonText text, DocumentOrigin origin, SchemaNode schema, BatchResult result)
    {
        foreach (var error in PlanInterpreter.Validate(schema.Plan, schema.Index, text).Errors)
            result.Findings.Add(DocumentFindings.Of(error, origin));
    }
}
