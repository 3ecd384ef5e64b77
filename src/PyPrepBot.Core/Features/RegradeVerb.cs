using System.Security.Cryptography;
using System.Text;
using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features;

/// <summary>The buttons under the preview of a correction. They name it by its id; what it is stands in the store.</summary>
public static class RegradeVerb
{
    public const string Confirm = "regrade-do";
    public const string Leave = "regrade-no";

    /// <summary>Delivery ids differ in length from platform to platform.</summary>
    public static string IdOf(string deliveryId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(deliveryId)).AsSpan(0, 8));

    public static ActionId Of(string verb, string regradeId) => new(verb, regradeId);
}
