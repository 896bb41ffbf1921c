namespace DomainSdk.Schema.Json;

/// <summary>A text that had to be JSON is not.</summary>
public sealed class JsonSyntaxException : FormatException
{
    /// <summary>Creates the exception for an error at a known place.</summary>
    /// <param name="error">The error.</param>
    /// <param name="path">The file of the text, where it has one.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column in UTF-16 code units, from 1.</param>
    public JsonSyntaxException(JsonSyntaxError error, string? path, int line, int column)
        : base($"{path}({line},{column}): {error.Message}")
    {
        Error = error;
        Path = path;
        Line = line;
        Column = column;
    }

    /// <summary>The error, with its byte offset.</summary>
    public JsonSyntaxError Error { get; }

    /// <summary>The file of the text, where it has one.</summary>
    public string? Path { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column in UTF-16 code units, from 1.</summary>
    public int Column { get; }
}
