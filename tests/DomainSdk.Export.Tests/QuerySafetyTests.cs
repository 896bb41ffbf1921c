namespace DomainSdk.Export.Tests;

/// <summary>A question changes nothing and reaches nothing else; a wrong one is told on one line.</summary>
public class QuerySafetyTests(SeedsQuery seeds) : IClassFixture<SeedsQuery>
{
    [Theory]
    [InlineData("DROP TABLE articles")]
    [InlineData("INSERT INTO articles (id) VALUES ('x')")]
    [InlineData("CREATE TABLE mine (x INTEGER)")]
    [InlineData("COPY articles TO 'OUTSIDE/out.csv'")]
    [InlineData("EXPORT DATABASE 'OUTSIDE/out'")]
    [InlineData("ATTACH 'OUTSIDE/other.duckdb' AS other")]
    [InlineData("SELECT * FROM read_csv('OUTSIDE/in.csv')")]
    [InlineData("SELECT * FROM read_text('OUTSIDE/in.csv')")]
    [InlineData("SELECT * FROM 'OUTSIDE/in.csv'")]
    [InlineData("SELECT * FROM glob('OUTSIDE/*')")]
    [InlineData("INSTALL httpfs")]
    [InlineData("LOAD 'OUTSIDE/in.csv'")]
    [InlineData("SET enable_external_access = true")]
    [InlineData("SET lock_configuration = false")]
    [InlineData("CALL enable_logging(storage='file', storage_config={'path':'OUTSIDE/log'})")]
    [InlineData("SELECT 1; CALL enable_logging(storage='file', storage_config={'path':'OUTSIDE/log'}); SELECT 2")]
    [InlineData("SELECT 1 -- \r; CALL enable_logging(storage='file', storage_config={'path':'OUTSIDE/log'}); SELECT 2")]
    [InlineData("SELECT e'a\\''; CALL enable_logging(storage='file', storage_config={'path':'OUTSIDE/log'}); --'")]
    [InlineData("SELECT 1 AS a$$; CALL enable_logging(storage='file', storage_config={'path':'OUTSIDE/log'}); SELECT 2 AS b$$")]
    public void A_question_reads_its_tables_and_nothing_else(string sql)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "in.csv"), "a,b\n1,2\n");
        var error = Assert.Throws<QueryException>(() => seeds.Ask(sql.Replace("OUTSIDE", folder.Path, StringComparison.Ordinal)));
        Assert.DoesNotContain('\n', error.Message);
        Assert.Equal(["in.csv"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
        Assert.Equal([$"{seeds.Corpus.Articles.Count}"], seeds.Ask("SELECT count(*) FROM articles"));
    }

    [Theory]
    [InlineData("SELECT titel FROM agreements", "did you mean 'title'?")]
    [InlineData("SELECT a.titel FROM agreements a", "did you mean 'title'?")]
    [InlineData("SELECT * FROM agrements", "did you mean 'agreements'?")]
    [InlineData("SELEC 1", "'SELEC' is no question")]
    [InlineData("SELECT * FORM articles", "syntax error at or near")]
    [InlineData(" ;", "no SQL")]
    [InlineData("SELECT list(range) FROM range(1000000000000)", "emory")]
    [InlineData("", "no SQL")]
    [InlineData("-- nothing", "")]
    [InlineData("SELECT 1; SELECT 2", "more than one statement")]
    [InlineData("SELECT CAST(id AS INTEGER) FROM articles", "Could not convert")]
    public void A_wrong_question_is_told_with_what_was_meant(string sql, string expected)
    {
        var error = Assert.Throws<QueryException>(() => seeds.Ask(sql));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.NotEmpty(error.Message);
    }

    [Theory]
    [InlineData("SELECT headlin FROM parties")]
    [InlineData("SELECT p.headlin FROM parties p")]
    public void A_column_of_another_table_is_not_what_was_meant(string sql) =>
        Assert.DoesNotContain("headline", Assert.Throws<QueryException>(() => seeds.Ask(sql)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_answer_can_be_stopped()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            using var answer = seeds.Query.Run("SELECT sum(a.range * b.range) FROM range(10000000) a, range(10000000) b", stop.Token);
            return answer.Rows.Count();
        });
    }

    [Theory]
    [InlineData("SELECT ';' -- ; \n ;", ";")]
    [InlineData("(SELECT $tag$ ; $tag$)", " ; ")]
    [InlineData("/* ; */ WITH a AS (SELECT e'\\'' AS b) SELECT b || ';' FROM a", "';")]
    public void A_sign_within_a_text_ends_nothing(string sql, string answer) => Assert.Equal([answer], seeds.Ask(sql));

    [Theory]
    [InlineData("12345678901234567890123456789012345678::decimal(38,0)")]
    [InlineData("'infinity'::DATE")]
    [InlineData("'24:00:00'::TIME")]
    [InlineData("INTERVAL 3 MONTHS")]
    public void A_value_that_has_no_type_here_is_told_on_one_line(string value)
    {
        var error = Record.Exception(() => seeds.Ask("SELECT " + value));
        if (error is not null) Assert.DoesNotContain('\n', Assert.IsType<QueryException>(error).Message);
    }
}
