using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Projects;
using DomainSdk.CodeGeneration;
using DomainSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DomainSdk.Generator.Inputs;

/// <summary>An additional file that is a <c>JsonSchema</c>, a <c>CorpusDocument</c> or a <c>DomainSdkNames</c> item, or a baseline of a schema, with what the item says.</summary>
/// <param name="Content">The text.</param>
/// <param name="ProjectPath">The path relative to the project folder.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Generate">Schemas: whether types are made for it, or it only serves others.</param>
/// <param name="Namespace">Schemas: the C# namespace, or empty for that of the project.</param>
/// <param name="TypeName">Schemas: the name of the type of the root, or empty to derive it.</param>
/// <param name="Accessibility">Schemas: <c>public</c> or <c>internal</c>.</param>
/// <param name="Dialect">Schemas: the dialect where the schema names none, or empty for that of the project.</param>
/// <param name="Schema">Documents: the schema they are checked against.</param>
/// <param name="Baseline">Schemas: what they have to be compatible with, or null.</param>
/// <param name="Problems">Metadata that is not allowed.</param>
internal sealed record ItemFile(
    FileContent Content,
    string ProjectPath,
    ItemKind Kind,
    bool Generate,
    string Namespace,
    string TypeName,
    string Accessibility,
    string Dialect,
    string Schema,
    BaselineChoice? Baseline,
    EquatableArray<DiagnosticInfo> Problems)
{
    /// <summary>The end of the name of a list of accepted changes.</summary>
    public const string AcceptedEnding = ".accepted.json";

    /// <summary>The full path.</summary>
    public string FullPath { get; init; } = "";

    /// <summary>Whether it is a list of accepted changes.</summary>
    public bool IsAcceptedList => Kind == ItemKind.Baseline && FullPath.EndsWith(AcceptedEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads one additional file, with its text where it is an item of ours.</summary>
    /// <param name="input">The file, and the options that hold its metadata.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The item, or null for other people's files.</returns>
    public static ItemFile? Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        var options = input.Options.GetOptions(input.File);
        if (!options.TryGetValue("build_metadata.AdditionalFiles.DomainSdkItem", out var word) || KindOf(word) is not { } kind) return null;
        if (FileContent.Read(input.File, cancellation) is not { } content) return null;

        var settings = new Settings(options, "build_metadata.AdditionalFiles.", message => DiagnosticInfo.At(ProjectDiagnostics.InvalidSetting, message, content));
        var projectPath = Inputs.ProjectPath.Of(content.Path, settings.Text("DomainSdkPath"), input.Options.GlobalOptions);
        var folder = Inputs.ProjectPath.Folder(input.Options.GlobalOptions);
        var fullPath = Inputs.ProjectPath.Full(content.Path, folder);
        if (kind != ItemKind.Schema)
            return new ItemFile(content, projectPath, kind, false, "", "", "", "", settings.Reference("DomainSdkSchema"), null, default) { FullPath = fullPath };

        return new ItemFile(
            content,
            projectPath,
            kind,
            settings.OneOf("DomainSdkGenerate", "true", "false") == "true",
            settings.Identifier("DomainSdkNamespace", dotted: true),
            settings.Identifier("DomainSdkTypeName", dotted: false),
            settings.OneOf("DomainSdkAccessibility", "public", "internal"),
            settings.OneOf("DomainSdkDialect", ["", .. DialectNames.All]),
            Schema: "",
            BaselineChoice.Read(settings, folder),
            settings.Problems.ToEquatableArray()) { FullPath = fullPath };
    }

    private static ItemKind? KindOf(string word) => word switch
    {
        "JsonSchema" => ItemKind.Schema,
        "CorpusDocument" => ItemKind.Document,
        "JsonSchemaBaseline" => ItemKind.Baseline,
        "DomainSdkNames" => ItemKind.Names,
        _ => null,
    };
}
