using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>Asks for the public card of a challenge to be drawn anew, soon and not too often.</summary>
public interface ICardRefresh
{
    void Request(GroupId group, DateOnly date);
}
