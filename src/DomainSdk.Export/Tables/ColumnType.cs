namespace DomainSdk.Export;

/// <summary>What a column holds.</summary>
public enum ColumnType
{
    /// <summary>Characters.</summary>
    Text,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A day of the calendar.</summary>
    Date,

    /// <summary>A point in time, in UTC.</summary>
    Instant,
}
