return await DomainSdk.Cli.CommandLine.RunAsync(args, DomainSdk.Cli.Output.StandardOutput.Open(), Console.Error).ConfigureAwait(false);
