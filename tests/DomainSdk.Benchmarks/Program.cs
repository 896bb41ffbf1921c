using BenchmarkDotNet.Running;
using DomainSdk.Benchmarks;
using DomainSdk.Benchmarks.Articles;
using DomainSdk.Benchmarks.CommandLine;
using DomainSdk.Benchmarks.DataSets;
using DomainSdk.Benchmarks.Kafka;
using DomainSdk.Benchmarks.Sweeps;
using DomainSdk.Benchmarks.Web;

// quick [DATA SET…]: one table of ratios in about a minute, or of some data sets. sweep: growth, with a plot.
// cold: from start to verdict. ndjson [GIGABYTES]: a large file. export [MEGABYTES]: a corpus as tables.
// web [ROUNDS]: requests over loopback. kafka [MESSAGES]: serializers, and a topic checked by workers of which one is killed. full: BenchmarkDotNet, with its own arguments.
// loop DATA SET|articles CASE [SECONDS]: one case over and over, for a profiler to watch.
switch (args.FirstOrDefault())
{
    case "quick":
        QuickTable.Write(Console.Out, args.Skip(1).ToArray());
        break;
    case "loop" when args.Length is 3 or 4:
        QuickTable.Loop(args[1], args[2], TimeSpan.FromSeconds(args.Length > 3 ? int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture) : 10));
        break;
    case "row" when args.Length == 2:
        DataSetRow.Write(Console.Out, DataSet.All().First(s => s.Name == args[1]));
        break;
    case "sweep":
        Sweep.Run(Console.Out);
        break;
    case "cold":
        ColdStart.Run(Console.Out);
        break;
    case "ndjson":
        LargeFile.Run(Console.Out, args.Length > 1 ? double.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 2);
        break;
    case "export":
        ExportSpeed.Run(Console.Out, args.Length > 1 ? double.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 100);
        break;
    case "web":
        await WebSpeed.RunAsync(Console.Out, args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 25);
        break;
    case "kafka" when args is [_, "worker", var servers, var folder]:
        return await TopicRun.WorkAsync(servers, folder);
    case "kafka":
        await SerdeSpeed.RunAsync(Console.Out);
        return await TopicRun.RunAsync(Console.Out, args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1_000_000);
    case "full":
        BenchmarkSwitcher.FromTypes([typeof(ArticleBenchmarks)]).Run(args[1..]);
        break;
    default:
        Console.WriteLine("quick [DATA SET…] | loop DATA SET|articles CASE [SECONDS] | sweep | cold | ndjson [GIGABYTES] | export [MEGABYTES] | web [ROUNDS] | kafka [MESSAGES] | full [arguments of BenchmarkDotNet]");
        return 2;
}

return 0;
