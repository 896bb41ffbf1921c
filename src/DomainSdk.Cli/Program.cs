return await DomainSdk.Cli.CommandLine.RunAsync(args, Console.Out, Console.Error).ConfigureAwait(false);
