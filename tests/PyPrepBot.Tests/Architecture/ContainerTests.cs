using System.Reflection;

namespace PyPrepBot.Tests.Architecture;

public sealed class ContainerTests
{
    private const BindingFlags Any =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // A registration's lambda is handed the container by the framework; it has a name no person can write.
    [Fact]
    public void Only_the_exe_takes_the_container()
    {
        var takers = House.All.Where(assembly => assembly != House.Bot).SelectMany(House.Written).Where(Takes);

        Violations.None(takers.Select(type => type.FullName!));
    }

    [Fact]
    public void Whoever_takes_it_is_seen() => Assert.All([typeof(ByConstructor), typeof(ByMethod), typeof(ByField)], type => Assert.True(Takes(type)));

    private static bool Takes(Type type) =>
        type.GetConstructors(Any).Cast<MethodBase>()
            .Concat(type.GetMethods(Any).Where(method => !method.Name.Contains('<', StringComparison.Ordinal)))
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType))
            .Concat(type.GetFields(Any).Select(field => field.FieldType))
            .Any(typeof(IServiceProvider).IsAssignableFrom);

    private sealed class ByConstructor(IServiceProvider services)
    {
        public override string ToString() => services.ToString() ?? "";
    }

    private static class ByMethod
    {
        public static object? Find(IServiceProvider services) => services.GetService(typeof(string));
    }

    private static class ByField
    {
        public static IServiceProvider? Services { get; }
    }
}
