namespace DomainSdk.Testing;

/// <summary>A test over the given seed text: skipped with one line where it is absent, never skipped in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GivenSeedsFactAttribute : FactAttribute
{
    public GivenSeedsFactAttribute()
    {
        if (TestPaths.GivenSeeds is null && !TestPaths.IsCi)
            Skip = "The given seed is not on this machine: set DOMAINSDK_SEEDS to its folder.";
    }
}
