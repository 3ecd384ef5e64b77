using System.Security.Cryptography;
using System.Text;
using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features;

/// <summary>The buttons with which a question in doubt is decided. They hold ids; what they mean stands in the store.</summary>
public static class RegradeVerb
{
    public const string Confirm = "regrade-do";
    public const string Leave = "regrade-no";

    /// <summary>The answer of an appeal is right for everybody: leads to a preview.</summary>
    public const string AcceptAll = "doubt-all";

    /// <summary>The answer of an appeal is right this once.</summary>
    public const string AcceptOnce = "doubt-once";

    /// <summary>Opens the form in which a report is dismissed.</summary>
    public const string Dismiss = "doubt-no";
    public const string DismissForm = "doubt-no-form";

    /// <summary>The question is sound and is asked again.</summary>
    public const string PutBack = "doubt-back";

    /// <summary>The question should not have been asked: leads to a preview.</summary>
    public const string Void = "doubt-void";

    /// <summary>An id of sixteen hexadecimal digits: what it stands for differs in length from platform to platform.</summary>
    public static string IdOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    public static ActionId Of(string verb, string id) => new(verb, id);
}
