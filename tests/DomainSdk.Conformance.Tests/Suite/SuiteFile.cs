namespace DomainSdk.Conformance.Suite;

/// <summary>A file of the official test suite.</summary>
/// <param name="Path">Path below the folder of the suite.</param>
/// <param name="Draft">The folder name of the dialect: <c>draft4</c> … <c>v1</c>.</param>
/// <param name="Part">What the file belongs to: <c>required</c>, <c>optional</c>, <c>optional/format</c>, <c>format</c>, <c>proposals/…</c>.</param>
public sealed record SuiteFile(string Path, string Draft, string Part)
{
    /// <summary>Whether formats are asserted in the tests of the file; null: as the dialect says.</summary>
    public bool? AssertsFormats => Part switch
    {
        "optional/format" or "format" => true,
        _ => Path.EndsWith("optional/format-annotation.json", StringComparison.Ordinal) ? false : null,
    };

    /// <summary>Whether contents are asserted, which draft-07 leaves to implementations.</summary>
    public bool AssertsContent => Path.EndsWith("optional/content.json", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Path;
}
