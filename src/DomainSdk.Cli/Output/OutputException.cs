namespace DomainSdk.Cli.Output;

/// <summary>The output cannot be written: what was written of it is not the whole.</summary>
/// <param name="reason">Why.</param>
internal sealed class OutputException(IOException reason) : IOException(reason.Message, reason);
