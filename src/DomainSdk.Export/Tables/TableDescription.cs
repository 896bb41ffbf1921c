namespace DomainSdk.Export;

/// <summary>A table that every export has.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What a row of it is.</param>
/// <param name="Columns">Its columns, in their order.</param>
public sealed record TableDescription(string Name, string Description, IReadOnlyList<ColumnDescription> Columns)
{
    /// <summary>The index of the column with the key of the entity that a row is about as a whole, or null where a row is no entity.</summary>
    internal int? Subject { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Description">What it means.</param>
public sealed record ColumnDescription(string Name, ColumnType Type, string Description)
{
    /// <summary>The kind of entity whose key it holds, or null.</summary>
    public string? EntityKind { get; init; }

    /// <summary>The column of the same table that tells the kind of entity whose key this one holds, or null.</summary>
    public string? KindColumn { get; init; }
}
