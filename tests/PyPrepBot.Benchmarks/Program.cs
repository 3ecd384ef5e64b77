using PyPrepBot.Benchmarks.Boards;
using PyPrepBot.Benchmarks.Policy;
using PyPrepBot.Benchmarks.Policy.World;
using PyPrepBot.Benchmarks.Rival;
using PyPrepBot.Benchmarks.Start;
using PyPrepBot.Benchmarks.Storage;

return args.FirstOrDefault() switch
{
    "policy" => PolicyPlug.Run(),
    "policy-world" => WorldReport.Run(args[1..]),
    "compose" => ComposeBenchmark.Run(),
    "answers" => AnswerThroughput.Run(),
    "board" => BoardTimes.Run(),
    "start" when args.Length == 2 => await StartTime.RunAsync(args[1]),
    "discord" => await DiscordRace.RunAsync(args[1..]),
    "slack" => await SlackRace.RunAsync(args[1..]),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        policy                              the adaptive engine behind JSON lines on standard input and output
        policy-world [repetitions] [seed]   simulated members against three ways of choosing questions
        compose                             time to choose one of 300 and one of 800 questions
        answers                             durable answers a second
        board                               a board of a million members
        start FOLDER/PyPrepBot              from the start of a published build to its first card
        discord [rounds] [--published FOLDER] [--alone]   our bot and a bare discord.js bot under the same presses
        slack [rounds] [--published FOLDER] [--alone]     our bot and a bare Bolt bot under the same presses
        """);
    return 2;
}
