using DomainSdk.Model;
using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary><c>annotate</c>: from a raw text to a record that <c>check</c> reads.</summary>
public sealed class AnnotateTests : IDisposable
{
    private const string Body = "“We kept our word,” Thorne told reporters. The “Grey Heron” left. “No one waits,” said a clerk.";

    private readonly TemporaryFolder _folder = new();
    private readonly string _text;

    public AnnotateTests() => _text = _folder.Write("ferry.txt", $" date 2031-04-12 https://lakeside-courier.example/ferry\n\nFerry\n\n\n\nA lead.\n\n{Body}\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_record_is_written_and_what_is_left_is_told()
    {
        var run = await Run.Of("annotate", _text, "--id", "ferry");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        var document = Document.Parse(run.Output);
        Assert.Equal(["Thorne", null], document.Statements!.Value.Select(s => s.Speaker.AttributionText));
        Assert.All(document.Statements!.Value.Cast<DirectStatement>(), s => Assert.Equal(RecordStatus.Draft, s.RecordStatus));
        Assert.Contains("left out: a name or title", run.Errors, StringComparison.Ordinal);
        Assert.Contains("3 in quotation marks, 2 drafted, 1 left out", run.Errors, StringComparison.Ordinal);
        Assert.Contains("to write: the party 'party:thorne' (Thorne)", run.Errors, StringComparison.Ordinal);
        Assert.Contains("to write: who the speaker 'party:unknown' is", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_of_the_draft_finds_what_a_person_has_to_write()
    {
        var file = Path.Combine(_folder.Path, "ferry.json");
        Assert.Equal(ExitCode.Clean, (await Run.Of("annotate", _text, "--output", file)).ExitCode);
        var check = await Run.Of("check", _folder.Path);
        Assert.Equal(ExitCode.Findings, check.ExitCode);
        Assert.Contains("quotations verified: 2", check.Output, StringComparison.Ordinal);
        Assert.Equal(3, check.Output.Split("[R16]").Length - 1);
        Assert.Equal(2, check.Output.Split("[R2]").Length - 1);
    }

    [Fact]
    public async Task Parties_that_are_known_are_found()
    {
        var parties = _folder.Write("known/parties.json", """{"parties":[{"id":"party:jon-thorne","kind":"person","name":"Jon Thorne"}]}""");
        var run = await Run.Of("annotate", _text, "--parties", parties);
        Assert.Equal("party:jon-thorne", Document.Parse(run.Output).Statements!.Value[0].Speaker.PartyId.Value);
        Assert.DoesNotContain("party:thorne", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_takes_the_place_of_no_file()
    {
        var file = _folder.Write("ferry.json", "mine");
        var run = await Run.Of("annotate", _text, "--output", file);
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Equal("mine", await File.ReadAllTextAsync(file));
    }

    [Theory]
    [InlineData("annotate", "gone.txt")]
    [InlineData("annotate", "ferry.txt", "--id", "A B")]
    [InlineData("annotate", "ferry.txt", "--keep", "some")]
    [InlineData("annotate", "ferry.txt", "--parties", "gone")]
    [InlineData("annotate", "ferry.txt", "--keeep", "text")]
    public async Task What_cannot_be_done_is_said(params string[] args)
    {
        var run = await Run.Of([args[0], Path.Combine(_folder.Path, args[1]), .. args[2..]]);
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.NotEmpty(run.Errors);
    }

    [GivenSeedsFact]
    public async Task Nothing_of_the_given_text_is_missed()
    {
        foreach (var path in Directory.EnumerateFiles(TestPaths.GivenSeeds!, "*.txt"))
        {
            var run = await Run.Of("annotate", path, "--keep", "digests");
            Assert.Equal(ExitCode.Clean, run.ExitCode);
            Assert.Contains("1 in quotation marks, 1 drafted, 0 left out", run.Errors, StringComparison.Ordinal);
            Assert.Contains("drafted: Miller, 'said'", run.Errors, StringComparison.Ordinal);
        }
    }
}
