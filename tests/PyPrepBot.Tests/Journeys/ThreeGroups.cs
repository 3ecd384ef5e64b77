using System.IO.Compression;
using System.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Tests.Journeys;

/// <summary>Three groups in one bot. The same two accounts are in each; whatever is written in a group holds its own word.</summary>
internal sealed class ThreeGroups(TestBot bot)
{
    public static readonly IReadOnlyList<string> Words = ["zebra", "quokka", "narwhal"];

    private static readonly ChannelRef[] Rooms = [TestBot.Room, TestBot.OtherRoom, TestBot.NewRoom];

    // What was ever offered to be pressed, and where: what a member of another group may have copied.
    private readonly List<(int Group, ActionId Action)> _offered = [];

    private readonly TestMember[] _members =
        [.. Words.Select((word, group) => bot.Member($"ada-{word}", Rooms[group], id: "U1"))];

    private readonly TestMember[] _moderators =
    [
        .. Words.Select((word, group) => new TestMember(bot, $"mo-{word}", "U2", Rooms[group]) { Rights = new Rights(Manages: true, [], []) }),
    ];

    public TestMember Member(int group) => _members[group];

    public TestMember Moderator(int group) => _moderators[group];

    /// <summary>What a group's people see now must hold no word of another group.</summary>
    public void Looks(int group)
    {
        foreach (var person in new[] { _members[group], _moderators[group] }.Where(person => person.HasSeen))
        {
            Offer(group, person.Message);
            var seen = person.Screen + string.Concat(person.Message.Files.Select(Text));
            Assert.All(Others(group), word => Assert.DoesNotContain(word, seen, StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>Somebody presses what was offered in another group.</summary>
    public async Task ForgesAsync(int group, int chance)
    {
        var foreign = _offered.Where(one => one.Group != group).ToList();
        if (foreign.Count == 0)
            return;

        var presser = chance % 2 == 0 ? _members[group] : _moderators[group];
        await presser.Presses(foreign[chance % foreign.Count].Action);
    }

    public static IEnumerable<string> Others(int group) => Words.Where((_, other) => other != group);

    private void Offer(int group, ChatMessage message)
    {
        var known = _offered.Select(one => one.Action).ToHashSet();
        _offered.AddRange(message.Blocks.OfType<ButtonRow>().SelectMany(row => row.Buttons)
            .Select(button => (group, button.Action))
            .Where(offered => known.Add(offered.Action)));
    }

    private static string Text(ChatFile file)
    {
        if (!file.Name.EndsWith(".zip", StringComparison.Ordinal))
            return Encoding.UTF8.GetString(file.Content.Span);

        using var zip = new ZipArchive(new MemoryStream(file.Content.ToArray()));
        return string.Concat(zip.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }
}
