namespace DomainSdk.Schema.Semantics;

/// <summary>A pattern that is not a regular expression of ECMA-262.</summary>
internal sealed class EcmaRegexSyntaxException : FormatException
{
    /// <summary>Creates an exception without a message, at the beginning of the pattern.</summary>
    public EcmaRegexSyntaxException()
    {
    }

    /// <summary>Creates an exception at the beginning of the pattern.</summary>
    public EcmaRegexSyntaxException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception at the beginning of the pattern, with its cause.</summary>
    public EcmaRegexSyntaxException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an exception for what stands at <paramref name="offset"/>.</summary>
    public EcmaRegexSyntaxException(string message, int offset)
        : base(message) => Offset = offset;

    /// <summary>Where in the pattern the mistake is, in UTF-16 code units from its beginning.</summary>
    public int Offset { get; }
}
