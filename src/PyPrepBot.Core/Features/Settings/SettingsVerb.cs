using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Settings;

/// <summary>The controls of a group's settings.</summary>
internal static class SettingsVerb
{
    public const string Choose = "set-pick";
    public const string Form = "set-form";
    public const string Undo = "set-undo";

    private const int MarkLength = 8;

    /// <summary>A form knows what its setting was when it opened: of two who change it at once, the first one wins.</summary>
    public static ActionId FormOf(SettingKey key, string value) => new(Form, key.Name, Mark(value));

    public static ActionId UndoOf(AuditEntry change) =>
        new(Undo, change.Subject, change.At.UtcTicks.ToString("x", CultureInfo.InvariantCulture), Mark(change.After ?? ""));

    /// <summary>Whether a button undoes that change: two of one instant differ in what they changed it to.</summary>
    public static bool IsUndoOf(ActionId action, AuditEntry change) => UndoOf(change) == action;

    public static string Mark(string value) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(value)))[..MarkLength];
}
