using System.CommandLine;
using DomainSdk.Cli.Output;
using DomainSdk.Export;

namespace DomainSdk.Cli.Querying;

/// <summary><c>domainsdk query SQL PATHS… [--format table|csv|json|ndjson]</c>, <c>domainsdk query --tables PATHS…</c>: questions to a corpus in SQL.</summary>
internal static class QueryCommand
{
    public static Command Create(Func<Stream> input)
    {
        var sql = new Argument<string?>("SQL") { Description = "One statement, as DuckDB understands it; left out with --tables.", Arity = ArgumentArity.ZeroOrOne };
        var tables = new Option<bool>("--tables") { Description = "List the tables, their columns, and how many rows they have." };
        var format = new Option<QueryFormat>("--format") { Description = "How the answer is written.", DefaultValueFactory = _ => QueryFormat.Table };
        var options = new CheckOptions();
        var command = new Command("query", "Check documents, and ask in SQL what is in them and what was found.") { sql, tables, format };
        options.AddTo(command);
        command.SetAction((parse, cancellation) =>
        {
            // With --tables the first of the two arguments is a path.
            var (lists, first) = (parse.GetValue(tables), parse.GetValue(sql));
            var request = options.Read(parse, new ReportChoices(ReportFormat.Text), input, lists && first is not null ? [first] : []);
            return ExecuteAsync(request, lists ? null : first ?? "", parse.GetValue(format), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error, cancellation);
        });
        return command;
    }

    private static async Task<int> ExecuteAsync(CheckRequest request, string? sql, QueryFormat format, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(sql) && sql is not null) throw new InvalidOperationException("there is no SQL in the question; '--tables' lists what can be asked for");
        if (!CheckRun.CanRun(request, errors, out var schema)) return ExitCode.CannotRun;
        using var query = CorpusQuery.Create(CorpusRun.FileOf);
        if (await CorpusRun.LoadAsync(request with { Observer = query.Observer }, schema, errors, cancellationToken).ConfigureAwait(false) is not { } outcome) return ExitCode.CannotRun;
        query.Finish(outcome.Documents, outcome.Report.Findings, outcome.Domain);
        if (outcome.Report.HasFindings) await errors.WriteLineAsync("domainsdk: the documents have findings, which are in the table 'findings'").ConfigureAwait(false);
        try
        {
            if (sql is null) WriteTables(query, outcome.Domain is null ? CorpusTables.OfAnySchema : CorpusTables.All, output);
            else WriteAnswer(query, sql, format, output, cancellationToken);
            return ExitCode.Clean;
        }
        catch (QueryException e)
        {
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
            await errors.WriteLineAsync(MessageText.OneLine("domainsdk: " + e.Message)).ConfigureAwait(false);
            return ExitCode.CannotRun;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("domainsdk: cancelled").ConfigureAwait(false);
            return ExitCode.CannotRun;
        }
    }

    private static void WriteAnswer(CorpusQuery query, string sql, QueryFormat format, TextWriter output, CancellationToken cancellationToken)
    {
        using var answer = query.Run(sql, cancellationToken);
        QueryOutput.Write(format, answer, output);
    }

    private static void WriteTables(CorpusQuery query, IReadOnlyList<TableDescription> tables, TextWriter output)
    {
        foreach (var table in tables)
        {
            using var answer = query.Run($"SELECT count(*) FROM {table.Name}");
            output.WriteLine($"{table.Name} ({ResultValue.Text(answer.Rows.Single()[0])} rows): {table.Description}");
            var width = table.Columns.Max(c => c.Name.Length);
            foreach (var column in table.Columns) output.WriteLine($"  {column.Name.PadRight(width)}  {column.Type.ToString().ToLowerInvariant(),-8} {column.Description}");
        }
    }
}
