using PyPrepBot.Simulators;
using PyPrepBot.Simulators.Slack.People;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys.Slack;

/// <summary>Somebody at Slack.</summary>
internal sealed class SlackPerson(SlackStudy study, string name) : IStudyMember
{
    private static readonly string[] OwnCommands = ["quiz", "challenge", "leaderboard"];

    private string _channel = Study.Daily;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private SimulatedMember Member => study.Slack.Member(name).GoesTo(_channel);

    public IStudyMember GoesTo(string channel)
    {
        _channel = channel;
        return this;
    }

    public async Task<ISeen> TypesAsync(string command, params (string Option, string Value)[] options)
    {
        var words = options.Select(option => $"{option.Option}:{option.Value}").Prepend(command);
        var line = string.Join(' ', OwnCommands.Contains(command) ? words : words.Prepend("pyprep"));
        return new SlackSeen(await Member.TypesAsync("/" + line, Stop));
    }

    public Task<ISeen> AttachesAsync(
        string command, string option, SentFile file, params (string Option, string Value)[] options) =>
        throw new NotSupportedException("A line on Slack holds no file: share one, and use the menu of its message.");

    public ISeen Shares(string words, params IReadOnlyList<SentFile> files) => new SlackSeen(Member.Shares(words, files));

    // Whoever walks to another room leaves the window: what is pressed in one is pressed where the person is.
    public async Task<ISeen> PressesAsync(string label, ISeen? on = null) => new SlackSeen(on is SlackSeen { Screen: SeenMessage message }
        ? await Member.PressesAsync(label, message, Stop)
        : await study.Slack.Member(name).PressesAsync(label, Stop));

    public async Task<ISeen> ChoosesAsync(params string[] lines) => new SlackSeen(await study.Slack.Member(name).ChoosesAsync(Stop, lines));

    public async Task<ISeen> SubmitsAsync(params (string Field, string Value)[] fields) =>
        new SlackSeen(await study.Slack.Member(name).SubmitsAsync(Stop, fields));

    public async Task<ISeen> UsesOnAsync(string command, ISeen message) =>
        new SlackSeen(await Member.UsesOnMessageAsync(SlackStudy.Shortcut(command), ((SlackSeen)message).Screen.AsMessage, Stop));

    public async Task<ISeen> ForgesAsync(string action, ISeen on, params string[] values) => new SlackSeen(
        on is SlackSeen { Screen: SeenMessage message }
            ? await Member.ForgesAsync(action, message, Stop, values)
            : await study.Slack.Member(name).ForgesAsync(action, Stop, values));

    public async Task<ISeen> ForgesFormAsync(string action, params (string Field, string Value)[] fields) =>
        new SlackSeen(await study.Slack.Member(name).ForgesFormAsync(action, Stop, fields));

    // Slack shows everybody every command.
    public void IsShown(string command)
    {
    }

    public string ActionOf(string label, ISeen on) => ((SlackSeen)on).All.First(button => button.Label == label).ActionId;
}
