using System.CommandLine;
using System.CommandLine.Parsing;

namespace DomainSdk.Cli.Parts;

/// <summary>The options of <c>check</c> for a part of a corpus.</summary>
internal sealed class PartOptions
{
    private static readonly string[] s_ofReports = ["--format", "--report", "--baseline", "--max-findings"];

    private readonly Option<string?> _shard = new("--shard")
    {
        Description = "Check part N of M only, into the file of --partial; which documents that are depends on paths and, in files of lines, places alone.",
        HelpName = "N/M",
    };

    private readonly Option<string?> _partial = new("--partial")
    {
        Description = "Write no report but a file from which 'domainsdk merge' makes the report together with the other parts. Exit code 0 says that it is written.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _pipe = new("--pipe") { Description = "Documents come on standard input, one per line; findings and facts go to standard output as lines of JSON for 'domainsdk merge'." };
    private readonly Option<string> _name = new("--name") { Description = "With --pipe: the file that documents are from, as the report is to show it.", HelpName = "NAME", DefaultValueFactory = _ => CheckCommand.StandardInput };
    private readonly Option<bool> _numbered = new("--numbered") { Description = "With --pipe: the number of its line in that file and a tab stand before each document." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _shard, _partial, _pipe, _name, _numbered }) command.Add(option);
    }

    /// <summary>Whether a part is asked for.</summary>
    public bool IsGiven(CommandResult result) => result.GetValue(_partial) is not null || result.GetValue(_pipe);

    /// <summary>Says which options do not go together.</summary>
    public void Validate(CommandResult result, bool fixes)
    {
        var (isPartial, isPipe) = (result.GetValue(_partial) is not null, result.GetValue(_pipe));
        if (result.GetValue(_shard) is { } shard && !CorpusShard.TryParse(shard, out _)) result.AddError($"--shard: '{shard}' is not N/M with N from 1 to M.");
        else if (result.GetValue(_shard) is not null && !isPartial) result.AddError("--shard goes with --partial: what holds between documents shows when all parts are merged.");
        if (isPipe && (isPartial || result.GetValue(_shard) is not null)) result.AddError("--pipe goes with neither --shard nor --partial.");
        if (isPipe && result.Children.OfType<ArgumentResult>().Any(argument => argument.Tokens.Count > 0)) result.AddError("--pipe reads documents from standard input, and no files.");
        if (!isPipe && (result.GetValue(_numbered) || result.GetResult(_name) is { Implicit: false })) result.AddError("--name and --numbered go with --pipe.");
        if ((isPartial || isPipe) && fixes) result.AddError("--fix looks at the whole corpus, and not at a part of it.");
        if (!isPartial && !isPipe) return;
        foreach (var option in s_ofReports)
            if (result.GetResult(option) is OptionResult { Implicit: false }) result.AddError($"{option} is for 'domainsdk merge': a part has no report.");
    }

    /// <summary>The part, or null where all is checked.</summary>
    public Part? Read(ParseResult parse, Func<Stream> input)
    {
        if (parse.GetValue(_pipe)) return new Part(null, null, new DocumentLines(parse.GetValue(_name)!, input, parse.GetValue(_numbered)));
        if (parse.GetValue(_partial) is not { } path) return null;
        return new Part(CorpusShard.TryParse(parse.GetValue(_shard), out var shard) ? shard : new CorpusShard(1, 1), path, null);
    }
}
