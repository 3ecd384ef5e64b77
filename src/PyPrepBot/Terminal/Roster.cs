using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Terminal;

/// <summary>Everybody who spoke in the room, and who speaks now.</summary>
internal sealed class Roster
{
    private readonly Dictionary<string, Speaker> _byId = new(StringComparer.Ordinal);

    /// <param name="first">A name that cannot be one, such as a system account's, becomes "you".</param>
    public Roster(string first)
    {
        Current = Add(MemberName.Read(first) ?? new UserRef(Platform.Terminal, TerminalMessages.You, TerminalMessages.You));
    }

    public Speaker Current { get; private set; }

    public IReadOnlyList<Speaker> All => [.. _byId.Values];

    /// <summary>Lets somebody speak: the one who is known by that name, or somebody new.</summary>
    public void Switch(UserRef user) => Current = _byId.GetValueOrDefault(user.Id) ?? Add(user);

    private Speaker Add(UserRef user) => _byId[user.Id] = new Speaker(user);
}
