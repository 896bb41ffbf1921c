namespace DomainSdk.Testing;

/// <summary>A test over the corpora: skipped with one line where they are absent, never skipped in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorporaFactAttribute : FactAttribute
{
    public CorporaFactAttribute() => Skip = TestPaths.WhyNoCorpora;
}
