using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DomainSdk.Schema.Sampling;

namespace DomainSdk.Cli.Output;

/// <summary>Where <c>sample</c> writes: one line for each document, or one file.</summary>
internal sealed class SampleOutput
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly SampleRequest _request;
    private readonly TextWriter _output;
    private readonly string _name;
    private readonly string _digits;

    public SampleOutput(SampleRequest request, TextWriter output)
    {
        const int leastDigits = 3;
        (_request, _output) = (request, output);
        _name = NameOf(request.Schema) + (request.Invalid ? "-invalid" : "");
        _digits = "D" + Math.Max(leastDigits, request.Count.ToString(CultureInfo.InvariantCulture).Length).ToString(CultureInfo.InvariantCulture);
        if (request.Folder is not null) Directory.CreateDirectory(request.Folder);
    }

    /// <summary>How many documents were written.</summary>
    public int Count { get; private set; }

    public void Write(SampleResult sample)
    {
        Count++;
        var document = OneLine(Encoding.UTF8.GetString(sample.Utf8.Span));
        if (_request.Folder is null)
        {
            WriteLine(sample.Error is null ? document : Describe(sample.Error, json => json.WritePropertyName("document"), document));
            return;
        }

        var file = Path.Combine(_request.Folder, $"{_name}-{Count.ToString(_digits, CultureInfo.InvariantCulture)}.json");
        WholeFile.Write(file, document + "\n");
        if (sample.Error is not null) WriteLine(Describe(sample.Error, json => json.WriteString("file", file), null));
    }

    /// <summary>Says how many files there are, where nothing else was said of them.</summary>
    public void Finish()
    {
        if (_request is { Folder: not null, Invalid: false }) WriteLine(MessageText.OneLine($"{Count} {(Count == 1 ? "document" : "documents")} in {_request.Folder}"));
    }

    private static string Describe(ValidationError error, Action<Utf8JsonWriter> begin, string? document)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            begin(json);
            if (document is not null) json.WriteRawValue(document, skipInputValidation: true);
            json.WriteString("keyword", error.Keyword);
            json.WriteString("instanceLocation", error.InstanceLocation);
            json.WriteString("keywordLocation", error.KeywordLocation);
            json.WriteString("absoluteKeywordLocation", error.AbsoluteKeywordLocation);
            json.WriteString("message", error.Message);
            json.WriteEndObject();
        }

        return OneLine(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    // What could end the line or control a terminal stays an escape; between strings there is none.
    private static string OneLine(string json) => MessageText.OneLine(json);

    private void WriteLine(string text) => _output.Write(text + "\n");

    /// <summary>The name of a schema file without what says that it is one.</summary>
    private static string NameOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return name.EndsWith(".schema", StringComparison.OrdinalIgnoreCase) && name.Length > ".schema".Length ? name[..^".schema".Length] : name;
    }
}
