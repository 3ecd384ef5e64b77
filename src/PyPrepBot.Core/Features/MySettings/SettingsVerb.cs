using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.MySettings;

/// <summary>The controls of a member's settings.</summary>
internal static class SettingsVerb
{
    public const string Board = "my-board";
    public const string OpenNickname = "my-nick";
    public const string NicknameForm = "my-nick-form";
    public const string Nickname = "nickname";

    public static ActionId Shows(BoardVisibility board) => new(Board, board.ToString().ToLowerInvariant());
}
