using System.CommandLine;
using DomainSdk.Cli.Settings;

namespace DomainSdk.Cli.Layouts;

/// <summary><c>--layout raw|front-matter|html|FILE.json</c>: the option of every command that reads texts. Where it is not given, the settings say it.</summary>
internal sealed class LayoutOption
{
    private readonly Option<string?> _layout = new("--layout")
    {
        Description = $"Where the parts of texts stand: {string.Join(", ", NamedLayout.Names)}, or a description of your own (JSON). Without it, that of domainsdk.json, else raw. Texts with other extensions than those of the layout are read as raw.",
        HelpName = "NAME|FILE",
    };

    public void AddTo(Command command)
    {
        _layout.CompletionSources.Add(_ => NamedLayout.Names.Select(name => new System.CommandLine.Completions.CompletionItem(name)));
        command.Add(_layout);
    }

    /// <summary>The layout; null for raw texts alone.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="settings">The settings, or null for those of the current folder.</param>
    /// <exception cref="InvalidOperationException">There is no such layout, or its description is wrong.</exception>
    public NamedLayout? Read(ParseResult parse, CheckSettings? settings = null) =>
        (parse.GetValue(_layout) ?? (settings ?? CheckSettings.Load(null)).Layout) is { } name && name != NamedLayout.Raw ? NamedLayout.Load(name) : null;
}
