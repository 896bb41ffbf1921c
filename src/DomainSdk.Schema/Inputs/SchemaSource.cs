using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Compilation;

/// <summary>A schema file as input of the compiler. A text that is not JSON is a source too: it yields a diagnostic.</summary>
internal sealed class SchemaSource
{
    /// <summary>Makes a source of a parsed text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="baseUri">Absolute URI of the file (RFC 3986, section 5.1.3); <c>$id</c> resolves against it.</param>
    /// <param name="defaultDialect">The dialect where the schema has no <c>$schema</c>, or null for that of the options.</param>
    public SchemaSource(JsonText text, string baseUri, Dialect? defaultDialect = null)
    {
        Text = text;
        Path = text.Path;
        BaseUri = baseUri;
        DefaultDialect = defaultDialect;
    }

    /// <summary>Makes a source of bytes that may not be JSON.</summary>
    /// <param name="utf8">The bytes, which must not be changed afterwards.</param>
    /// <param name="path">The file as it should be shown, or null.</param>
    /// <param name="baseUri">Absolute URI of the file; <c>$id</c> resolves against it.</param>
    /// <param name="defaultDialect">The dialect where the schema has no <c>$schema</c>, or null for that of the options.</param>
    public SchemaSource(byte[] utf8, string? path, string baseUri, Dialect? defaultDialect = null)
    {
        if (JsonText.TryParse(utf8, path, out var text, out var error))
        {
            Text = text;
        }
        else
        {
            SyntaxError = error;
            SyntaxErrorPosition = Positions.At(new LineMap(utf8), path, error.Offset, 0);
        }

        Path = path;
        BaseUri = baseUri;
        DefaultDialect = defaultDialect;
    }

    /// <summary>Makes a source of a file in another format that is not what its format asks for.</summary>
    /// <param name="exception">What is wrong with it, and where.</param>
    /// <param name="baseUri">Absolute URI of the file.</param>
    public SchemaSource(JsonSyntaxException exception, string baseUri)
    {
        SyntaxError = exception.Error;
        SyntaxErrorPosition = new SourcePosition(exception.Path, exception.Line, exception.Column, exception.Line, exception.Column, exception.Error.Offset, 0);
        Path = exception.Path;
        BaseUri = baseUri;
    }

    /// <summary>The text, or null where the bytes are not JSON.</summary>
    public JsonText? Text { get; }

    /// <summary>The file as it should be shown, or null.</summary>
    public string? Path { get; }

    /// <summary>Why the bytes are not JSON, or null.</summary>
    public JsonSyntaxError? SyntaxError { get; }

    /// <summary>Absolute URI of the file: <c>file:///…</c>, <c>schema:///path</c>, or where it was retrieved from.</summary>
    public string BaseUri { get; }

    /// <summary>The dialect where the schema has no <c>$schema</c>, or null for that of the options.</summary>
    public Dialect? DefaultDialect { get; }

    internal SourcePosition SyntaxErrorPosition { get; }
}
