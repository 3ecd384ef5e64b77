using PyPrepBot.Simulators.Discord.Faults;
using PyPrepBot.Simulators.Discord.World;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys.Discord;

/// <summary>The common troubles as Discord makes them.</summary>
internal sealed class DiscordTroubles(DiscordStudy study) : IStudyFaults
{
    private const int UnknownChannel = 10003;

    public string Missing => "Send Messages";

    private DiscordFaults Faults => study.Discord.Faults;

    private string Messages => $"/channels/{study.Discord.Channel(Study.Daily).Id}/messages";

    public async Task DropTheConnectionAsync()
    {
        var resumes = study.Discord.Resumes;
        Faults.DropSockets();
        await study.UntilAsync(() => study.Discord.Resumes > resumes && study.IsConnected, "the session is resumed");
    }

    public async Task EndTheConnectionAsync()
    {
        var identifies = study.Discord.Identifies;
        Faults.InvalidateSession(resumable: false);
        await study.UntilAsync(() => study.Discord.Identifies > identifies && study.IsConnected, "a new session has begun");
    }

    public void DeliverTwice(int acts = 1) => Faults.DeliverTwice(acts);

    public void LoseAnswersToPosts(int posts = 1) => Faults.DropAfter("POST", Messages, posts);

    public void HideTheChannel() => Faults.DropBefore("GET", Messages, int.MaxValue);

    public void RefusePosts() => Faults.Deny(Study.Daily, Rights.SendMessages);

    public void DenyTheChannel() => Faults.AnswerError("POST", Messages, 404, UnknownChannel, "Unknown Channel", int.MaxValue);

    public void DeleteTheChannel() => Faults.DeleteChannel(Study.Daily);

    public void Clear() => Faults.Clear();
}
