namespace DomainSdk.Cli.Output;

/// <summary>How a report is written to standard output.</summary>
internal enum ReportFormat
{
    /// <summary>Lines for people, in the shape <c>file(line,column): severity ID: message</c> that editors recognise.</summary>
    Text,

    /// <summary>One JSON object, for other programs.</summary>
    Json,

    /// <summary>One JSON object per finding, each on a line of its own, then the summary.</summary>
    Ndjson,

    /// <summary>Markdown, for comments on pull requests and summaries of runs.</summary>
    Markdown,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub, which put findings beside the lines.</summary>
    GitHub,

    /// <summary>JUnit XML, for servers that know tests.</summary>
    JUnit,
}
