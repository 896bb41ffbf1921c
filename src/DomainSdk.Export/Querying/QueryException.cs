namespace DomainSdk.Export;

/// <summary>A question that is wrong, or not allowed. The message is one line, with the name that was probably meant.</summary>
public sealed class QueryException : Exception
{
    /// <summary>A question that is wrong.</summary>
    public QueryException()
    {
    }

    /// <summary>A question that is wrong.</summary>
    /// <param name="message">Why.</param>
    public QueryException(string message)
        : base(message)
    {
    }

    /// <summary>A question that is wrong.</summary>
    /// <param name="message">Why.</param>
    /// <param name="innerException">What the database says.</param>
    public QueryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
