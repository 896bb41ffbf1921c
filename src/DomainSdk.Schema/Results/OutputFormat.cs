namespace DomainSdk;

/// <summary>The forms in which the specification writes results.</summary>
public enum OutputFormat
{
    /// <summary>Only the verdict.</summary>
    Flag,

    /// <summary>A flat list of errors, or of annotations (2020-12 core, section 12.4.2).</summary>
    Basic,

    /// <summary>A condensed tree (section 12.4.3).</summary>
    Detailed,

    /// <summary>A tree with every subschema (section 12.4.4).</summary>
    Verbose,

    /// <summary>A flat list of all schemas applied, as version 1 has it.</summary>
    List,

    /// <summary>A tree of all schemas applied, as version 1 has it.</summary>
    Hierarchical,
}
