namespace DomainSdk.Testing;

/// <summary>A theory over the corpora: skipped with one line where they are absent, whatever its data; never skipped in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorporaTheoryAttribute : TheoryAttribute
{
    public CorporaTheoryAttribute() => Skip = TestPaths.WhyNoCorpora;
}
