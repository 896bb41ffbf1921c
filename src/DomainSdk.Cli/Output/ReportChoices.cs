using System.CommandLine;
using System.Globalization;

namespace DomainSdk.Cli.Output;

/// <summary>How a report is written, and where to.</summary>
/// <param name="Format">How it is written to standard output.</param>
internal sealed record ReportChoices(ReportFormat Format)
{
    /// <summary>Files that the report is written to as well, each in a format of its own.</summary>
    public IReadOnlyList<(ReportFormat Format, string Path)> Files { get; init; } = [];

    /// <summary>How many findings are listed; all are counted.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>Whether findings alone are written, without the summary.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether lines for people are coloured.</summary>
    public ColorUse Color { get; init; }

    /// <summary>An earlier report in JSON, whose findings are known; or null.</summary>
    public string? Baseline { get; init; }

    /// <summary>The options that every command with findings has.</summary>
    public sealed class Options
    {
        private readonly Option<ReportFormat> _format = new("--format")
        {
            Description = "How the report is written to standard output.",
            DefaultValueFactory = _ => ReportFormat.Text,
        };

        private readonly Option<string[]> _files = new("--report")
        {
            Description = "Write the report to a file, too, in a format of its own, such as sarif=findings.sarif; can be given more than once.",
            HelpName = "FORMAT=FILE",
            DefaultValueFactory = _ => [],
        };

        private readonly Option<int?> _most = new("--max-findings") { Description = "List no more findings than that; all are counted.", HelpName = "N" };
        private readonly Option<bool> _quiet = new("--quiet") { Description = "Write findings only, and nothing where there are none." };
        private readonly Option<ColorUse> _color = new("--color") { Description = "Whether lines are coloured; by default where a terminal shows them.", DefaultValueFactory = _ => ColorUse.Auto };
        private readonly Option<string?> _baseline = new("--baseline")
        {
            Description = "An earlier report (--report json=FILE): what it lists is known, and only new findings are told and fail.",
            HelpName = "FILE",
        };

        public void AddTo(Command command)
        {
            _files.Validators.Add(result =>
            {
                foreach (var token in result.Tokens)
                    if (!TryParse(token.Value, out _)) result.AddError($"--report: '{token.Value}' is not FORMAT=FILE; formats are {string.Join(", ", Enum.GetNames<ReportFormat>()).ToLowerInvariant()}.");
            });
            _most.Validators.Add(result =>
            {
                // What is no number has its own error already.
                if (result.Tokens is [{ Value: var text }] && int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number < 0) result.AddError("--max-findings takes a number from 0.");
            });
            foreach (var option in new Option[] { _format, _files, _most, _quiet, _color, _baseline }) command.Add(option);
        }

        public ReportChoices Read(ParseResult parse) => new(parse.GetValue(_format))
        {
            Files = [.. (parse.GetValue(_files) ?? []).Select(text => TryParse(text, out var file) ? file : default)],
            Most = parse.GetValue(_most) ?? int.MaxValue,
            IsQuiet = parse.GetValue(_quiet),
            Color = parse.GetValue(_color),
            Baseline = parse.GetValue(_baseline),
        };

        private static bool TryParse(string text, out (ReportFormat Format, string Path) file)
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            file = default;
            if (at <= 0 || at == text.Length - 1 || !char.IsAsciiLetter(text[0]) || !Enum.TryParse<ReportFormat>(text[..at], ignoreCase: true, out var format)) return false;
            file = (format, text[(at + 1)..]);
            return true;
        }
    }
}
