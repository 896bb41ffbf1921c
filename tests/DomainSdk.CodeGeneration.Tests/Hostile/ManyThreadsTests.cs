using System.Text;
using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.Testing.Doors;

namespace DomainSdk.CodeGeneration.Tests.Hostile;

/// <summary>A type and its schema serve any number of threads at once.</summary>
public class ManyThreadsTests
{
    private const int Threads = 32;
    private const int Members = 40;

    [Fact]
    public async Task Documents_of_any_order_of_members_have_their_answers_on_many_threads()
    {
        var code = GeneratedCode.Of("main.json", SchemaShapes.Of("props", Members));
        var door = PublicDoor.Of(code, code.Load(), Assert.Single(code.Models.Types), code.Plan.Roots[0].Node);
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(seed => Task.Factory.StartNew(() => Problems(door, seed, start), default, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        Assert.Empty((await Task.WhenAll(threads)).SelectMany(p => p));
    }

    private static List<string> Problems(PublicDoor door, int seed, Barrier start)
    {
        var random = new Random(seed);
        var problems = new List<string>();
        start.SignalAndWait();
        for (var i = 0; i < 20; i++)
        {
            var names = Enumerable.Range(0, Members).ToArray();
            random.Shuffle(names);
            // One member is missing in every other document.
            var document = Encoding.UTF8.GetBytes("{" + string.Join(",", names.Skip(i % 2).Select(n => $"\"p{n}\":\"{n}\"")) + "}");
            problems.AddRange(door.Disagreements(document));
            var errors = door.Read(document).Errors;
            if (errors.Count != i % 2 || (i % 2 == 1 && !errors[0].Message.Contains($"'p{names[0]}'", StringComparison.Ordinal))) problems.Add("not the errors of this document");
        }

        return problems;
    }
}
