namespace DomainSdk.Cli;

/// <summary>What the process answers to its caller.</summary>
internal static class ExitCode
{
    /// <summary>Everything was checked and nothing of severity error or warning was found.</summary>
    public const int Clean = 0;

    /// <summary>Everything was checked; at least one error or warning was found.</summary>
    public const int Findings = 1;

    /// <summary>The check could not be made: wrong arguments, a path that does not exist, a schema with errors.</summary>
    public const int CannotRun = 2;
}
