using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord;
using PyPrepBot.Simulators.Discord.Load;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Benchmarks.Rival;

/// <summary>The members of a server, each with one press to make.</summary>
internal sealed class Crowd(DiscordSimulator discord, Contestant contestant)
{
    private const int AtOnce = 16;
    private const string Option = "v1|ans|";

    private static readonly JsonObject Plain = (JsonObject)JsonNode.Parse("""
        {"content":"Press","flags":0,
         "components":[{"type":1,"id":1,"components":[{"type":2,"id":2,"style":1,"label":"A","custom_id":"v1|ans|2026-01-01|a"}]}]}
        """)!;

    private SimulatedGuild _guild = discord.World.Guilds[0];

    /// <summary>What the first person does while the bot is still starting.</summary>
    public PreparedInteraction First => contestant.KeepsAnswers ? Member("first").Types("challenge") : Press("first");

    /// <summary>Some questions are answered in a form; the crowd gathers where one has options to press.</summary>
    public async Task GatherAsync()
    {
        foreach (var guild in discord.World.Guilds.Where(_ => contestant.KeepsAnswers))
        {
            _guild = guild;
            if (await discord.Load.SendAsync(Member("scout").Types("challenge"), CancellationToken.None) is { } card
                && LoadMember.CustomIds(card).Any(IsOption))
            {
                return;
            }
        }
    }

    /// <summary>Everybody opens a private card, or presses once; gives back the presses that are to be measured.</summary>
    public async Task<PreparedInteraction[]> PrepareAsync(int members)
    {
        var presses = new PreparedInteraction[members];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce };
        await Parallel.ForAsync(0, members, options, async (number, _) => presses[number] = await OpenAsync($"member{number}"));
        return presses;
    }

    private async Task<PreparedInteraction> OpenAsync(string name)
    {
        var member = Member(name);
        var opening = contestant.KeepsAnswers ? member.Types("challenge") : Press(name);
        var answer = await discord.Load.SendAsync(opening, CancellationToken.None)
            ?? throw new InvalidOperationException($"{contestant.Name} did not answer {name} in the warm-up.");
        if (!contestant.KeepsAnswers)
        {
            return Press(name);
        }

        var card = (JsonObject)JsonNode.Parse(answer.Body.Span)!["data"]!;
        return member.Presses(LoadMember.CustomIds(answer).First(IsOption), card);
    }

    private LoadMember Member(string name) => new(discord.World, _guild, name);

    private PreparedInteraction Press(string name) => Member(name).Presses("v1|ans|2026-01-01|a", Plain);

    private static bool IsOption(string id) => id.StartsWith(Option, StringComparison.Ordinal);
}
