using System.CommandLine;

namespace DomainSdk.Cli;

/// <summary>How schemas are found and read.</summary>
/// <param name="Format">What <c>format</c> is.</param>
/// <param name="Folders">Folders whose schemas references find by identifier.</param>
/// <param name="ExtensionPaths">Assemblies with keywords, readers and rules of the user's own.</param>
internal sealed record SchemaChoices(FormatAssertion Format, IReadOnlyList<string> Folders, IReadOnlyList<string> ExtensionPaths)
{
    /// <summary>What the assemblies add.</summary>
    public Extensions Extensions { get; } = Extensions.Load(ExtensionPaths);

    /// <summary>As a compilation has it.</summary>
    public bool? AssertFormats => Format == FormatAssertion.Dialect ? null : Format == FormatAssertion.Assert;

    /// <summary>The name as the command line and a build have it.</summary>
    public string FormatName => Format.ToString().ToLowerInvariant();

    /// <summary>Says which of the folders are not there.</summary>
    public IEnumerable<string> Missing => GivenPaths.MissingFolders(Folders);

    /// <summary>The options that every command with schemas has.</summary>
    public sealed class Options
    {
        private readonly Option<FormatAssertion> _format = new("--format-assertion")
        {
            Description = "Whether 'format' is checked (assert), only noted (annotation), or as the dialect of the schema says (dialect).",
            DefaultValueFactory = _ => FormatAssertion.Assert,
        };

        private readonly Option<bool?> _asserts = new("--assert-formats")
        {
            Description = "The same in two words: true is '--format-assertion assert', false is '--format-assertion annotation'.",
            HelpName = "true|false",
        };

        private readonly Option<string[]> _folders = new("--schemas")
        {
            Description = "Folder whose schemas references find by '$id', beside those of the schema's own folder; can be given more than once.",
            HelpName = "DIR",
            DefaultValueFactory = _ => [],
        };

        private readonly Option<string[]> _extensions = new("--extensions")
        {
            Description = "Assembly (.dll) with keywords, readers and rules of your own, whose code then runs in the tool; can be given more than once.",
            HelpName = "DLL",
            DefaultValueFactory = _ => [],
        };

        public void AddTo(Command command)
        {
            command.Add(_extensions);
            command.Add(_format);
            command.Add(_asserts);
            command.Add(_folders);
        }

        public SchemaChoices Read(ParseResult parse)
        {
            var format = parse.GetValue(_asserts) switch { true => FormatAssertion.Assert, false => FormatAssertion.Annotation, null => parse.GetValue(_format) };
            return new SchemaChoices(format, parse.GetValue(_folders) ?? [], parse.GetValue(_extensions) ?? []);
        }
    }
}
