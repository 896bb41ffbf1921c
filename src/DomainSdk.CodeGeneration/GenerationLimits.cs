namespace DomainSdk.CodeGeneration;

/// <summary>
/// How much is made of a schema. What goes beyond a bound becomes an untyped value that the interpreter checks, so that its verdict stays the
/// same, and a diagnostic names the bound and the place. The defaults are far from what schemas that people write ask for.
/// </summary>
internal sealed record GenerationLimits
{
    /// <summary>The defaults.</summary>
    public static GenerationLimits Default { get; } = new();

    /// <summary>The types made of all schemas together.</summary>
    public int Types { get; init; } = 100_000;

    /// <summary>The cases of one union.</summary>
    public int Variants { get; init; } = 50_000;

    /// <summary>The ways in which the alternatives of one place combine: the product of the branches of its <c>anyOf</c>, <c>oneOf</c> and <c>if</c>.</summary>
    public int Combinations { get; init; } = 4_096;

    /// <summary>The schemas looked at to find the type of one place, each as often as it is looked at.</summary>
    public int WorkPerPlace { get; init; } = 4_000_000;

    /// <summary>The schemas looked at in all, for each schema that there is.</summary>
    public int WorkPerSchema { get; init; } = 4_000;
}
