using PyPrepBot.Benchmarks.Policy;
using PyPrepBot.Benchmarks.Policy.World;

return args.FirstOrDefault() switch
{
    "policy" => PolicyPlug.Run(),
    "policy-world" => WorldReport.Run(args[1..]),
    "compose" => ComposeBenchmark.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        policy                              the adaptive engine behind JSON lines on standard input and output
        policy-world [repetitions] [seed]   simulated members against three ways of choosing questions
        compose                             time to choose one of 300 and one of 800 questions
        """);
    return 2;
}
