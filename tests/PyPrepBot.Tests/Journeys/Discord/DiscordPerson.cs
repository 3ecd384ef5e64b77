using PyPrepBot.Simulators;
using PyPrepBot.Simulators.Discord.People;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys.Discord;

/// <summary>Somebody at Discord.</summary>
internal sealed class DiscordPerson(DiscordStudy study, string name) : IStudyMember
{
    private string _channel = Study.Daily;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private SimulatedMember Member => study.Discord.Member(name).GoesTo(_channel);

    public IStudyMember GoesTo(string channel)
    {
        _channel = channel;
        return this;
    }

    public async Task<ISeen> TypesAsync(string command, params (string Option, string Value)[] options) => new DiscordSeen(
        await Member.TypesAsync(command, Stop, [.. options.Select(option => (option.Option, (object)Chosen(option.Value)))]));

    public async Task<ISeen> AttachesAsync(
        string command, string option, SentFile file, params (string Option, string Value)[] options) => new DiscordSeen(
        await Member.TypesAsync(
            command, Stop, [(option, file), .. options.Select(other => (other.Option, (object)Chosen(other.Value)))]));

    public ISeen Shares(string words, params IReadOnlyList<SentFile> files) => new DiscordSeen(Member.Says(words, files));

    public async Task<ISeen> PressesAsync(string label, ISeen? on = null) => new DiscordSeen(
        on is null ? await Member.PressesAsync(label, Stop) : await Member.PressesAsync(label, Message(on), Stop));

    public async Task<ISeen> ChoosesAsync(params string[] lines) => new DiscordSeen(await Member.ChoosesAsync(Stop, lines));

    public async Task<ISeen> SubmitsAsync(params (string Field, string Value)[] fields) =>
        new DiscordSeen(await Member.SubmitsAsync(Stop, fields));

    public async Task<ISeen> UsesOnAsync(string command, ISeen message) =>
        new DiscordSeen(await Member.UsesOnMessageAsync(command, Message(message), Stop));

    public async Task<ISeen> ForgesAsync(string action, ISeen on, params string[] values) =>
        new DiscordSeen(await Member.ForgesAsync(action, Message(on), Stop, values));

    public async Task<ISeen> ForgesFormAsync(string action, params (string Field, string Value)[] fields) =>
        new DiscordSeen(await Member.ForgesFormAsync(action, Stop, fields));

    public void IsShown(string command)
    {
        Member.MayUse(command);
        Member.MayUse(command.Split(' ')[0]);
    }

    public string ActionOf(string label, ISeen on) => Message(on).Buttons.First(button => button.Label == label).CustomId!;

    private static SeenMessage Message(ISeen seen) => ((DiscordSeen)seen).Screen.AsMessage;

    private string Chosen(string value) => value.StartsWith('#') ? study.Discord.World.Channel(value[1..]).Id : value;
}
