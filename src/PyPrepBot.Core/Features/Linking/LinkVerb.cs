using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Linking;

/// <summary>The buttons that confirm what linking groups does.</summary>
internal static class LinkVerb
{
    public const string Join = "link-join";
    public const string Part = "link-part";

    public static ActionId JoinBy(LinkCode code) => new(Join, code.Text);

    public static ActionId PartFrom(GroupId guest) => new(Part, guest.Value);
}
