using System.Security.Cryptography;
using System.Text;

namespace PyPrepBot.Core.Questions;

/// <summary>Short ids for options, made from their text: eight hexadecimal digits of its SHA-256.</summary>
public static class OptionId
{
    public static string Of(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));
}
