namespace DomainSdk.Export;

/// <summary>A row.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Cells">A value for each column: a string, a long, a bool, a day, a point in time in UTC, or null.</param>
internal readonly record struct Row(TableDescription Table, object?[] Cells);
