namespace DomainSdk.Testing.Doors;

/// <summary>What came of a valid document that was read, written and read again.</summary>
internal sealed record RoundTrip
{
    /// <summary>What was written; null where the C# type cannot hold the value, and its reader said so (DSDK2090).</summary>
    public string? Written { get; init; }

    /// <summary>What was read, or null.</summary>
    public object? Value { get; init; }

    /// <summary>Why there is no value, where the C# type cannot hold it (DSDK2090); else null.</summary>
    public ValidationError? WithoutValue { get; init; }

    /// <summary>Values that reading said it does not hold exactly (DSDK2091).</summary>
    public int ToldLosses { get; init; }

    /// <summary>Whether what was written is another document by value.</summary>
    public bool IsLossy { get; init; }

    /// <summary>Whether reading told of each value that is changed, and of what becomes of it.</summary>
    public bool IsTold { get; init; }

    /// <summary>What is wrong beside that, or null.</summary>
    public string? Problem { get; init; }

    /// <summary>Everything that is wrong, or null.</summary>
    public string? Failure => IsLossy && IsTold ? null : IsLossy ? "written as " + Written + (Problem is null ? "" : ", and " + Problem) : Problem;
}
