namespace DomainSdk.Cli.Output;

/// <summary>How a report is written to standard output.</summary>
internal enum ReportFormat
{
    /// <summary>Lines for people, in the shape <c>file(line,column): severity ID: message</c> that editors recognise.</summary>
    Text,

    /// <summary>One JSON object, for other programs.</summary>
    Json,
}
