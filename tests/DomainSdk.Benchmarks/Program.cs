using BenchmarkDotNet.Running;
using DomainSdk.Benchmarks;
using DomainSdk.Benchmarks.Articles;
using DomainSdk.Benchmarks.Sweeps;

// quick [DATA SET…]: one table of ratios in about a minute, or of some data sets. sweep: growth, with a plot. full: BenchmarkDotNet, with its own arguments.
switch (args.FirstOrDefault())
{
    case "quick":
        QuickTable.Write(Console.Out, args.Skip(1).ToArray());
        break;
    case "sweep":
        Sweep.Run(Console.Out);
        break;
    case "full":
        BenchmarkSwitcher.FromTypes([typeof(ArticleBenchmarks)]).Run(args[1..]);
        break;
    default:
        Console.WriteLine("quick | sweep | full [arguments of BenchmarkDotNet]");
        return 2;
}

return 0;
